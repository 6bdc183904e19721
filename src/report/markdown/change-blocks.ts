import type { Change } from '../../base/index.ts';
import type { Versions } from '../proof-text.ts';
import { briefItem, fullItem } from './change-items.ts';
import type { ItemLimit, Limits } from './limits.ts';
import { joined, type Markup, md, prose } from './markup.ts';
import { section } from './section.ts';

/** Longest name of a service above its changes, in UTF-16 units. */
const MAX_LABEL_LENGTH = 100;

/** The changes of one comparison, and what a document knows about them. */
export interface ChangeGroup {
  /** Name of the service, where a document is about several. */
  readonly label?: string;
  readonly changes: readonly Change[];
  readonly versions: Versions;
  /** Finds the line of a change; nothing when unknown. */
  readonly placeOf: (change: Change) => Markup;
  /** Those of the changes to act on. */
  readonly failing: ReadonlySet<Change>;
}

/** What every section needs. */
interface Layout {
  readonly limits: Limits;
  readonly isOpen: boolean;
}

/** Changes to act on in full; the others closed: those that may hurt in full, harmless ones on a line each. */
export function changeBlocks(groups: readonly ChangeGroup[], { limits, isOpen }: Layout): Markup[] {
  const { failing, others } = limits;
  const of = (pick: (change: Change, group: ChangeGroup) => boolean): ChangeGroup[] =>
    groups.flatMap((group) => {
      const changes = group.changes.filter((change) => pick(change, group));
      return changes.length === 0 ? [] : [{ ...group, changes }];
    });
  const acute = (classification: string) =>
    of((change, group) => change.classification === classification && group.failing.has(change));
  const calm = (classification: string) =>
    of(
      (change, group) =>
        change.classification === classification && change.waived === undefined && !group.failing.has(change),
    );
  const potential = acute('POTENTIAL_BREAKING');
  const other = potential.length === 0 ? 'Potentially' : 'Other potentially';
  const harmless = { full: 0, brief: limits.harmless };
  return [
    ...changeSection('Breaking changes', acute('BREAKING'), failing, true),
    ...changeSection('Potentially breaking changes', potential, failing, true),
    ...changeSection('Breaking changes that pass', calm('BREAKING'), others, isOpen),
    ...changeSection(
      'Waived changes',
      of(({ waived }) => waived !== undefined),
      others,
      isOpen,
    ),
    ...changeSection(`${other} breaking changes`, calm('POTENTIAL_BREAKING'), others, isOpen),
    ...changeSection('Non-breaking changes', calm('NON_BREAKING'), harmless, isOpen),
  ];
}

/** A section without anything to show besides its count is left out unless it is open: the table has the count. */
function changeSection(title: string, groups: readonly ChangeGroup[], limit: ItemLimit, isOpen: boolean): Markup[] {
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  if (count === 0 || (!isOpen && limit.full + limit.brief === 0)) return [];
  return section(
    `${title} (${count})`,
    groups.flatMap((group) => groupBlocks(group, limit)),
    isOpen,
  );
}

function groupBlocks({ label, changes, placeOf, versions }: ChangeGroup, { full, brief }: ItemLimit): Markup[] {
  const inFull = changes.slice(0, full).map((change) => fullItem(change, placeOf(change), versions));
  const inBrief = changes.slice(full, full + brief).map(briefItem);
  const left = changes.length - inFull.length - inBrief.length;
  if (left === changes.length)
    return [label === undefined ? md`None is listed here.` : md`- **${prose(label, MAX_LABEL_LENGTH)}:** ${left}`];
  const items = [...inFull, joined(inBrief, '\n'), ...(left === 0 ? [] : [md`… and ${left} more`])];
  const [first, ...rest] = items.filter(({ text }) => text !== '');
  if (first === undefined) return [];
  // The heading belongs to the first item: cut in between, it would announce nothing.
  return [label === undefined ? first : md`#### ${prose(label, MAX_LABEL_LENGTH)}\n\n${first}`, ...rest];
}
