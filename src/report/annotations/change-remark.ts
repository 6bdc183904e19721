import type { Change } from '../../base/index.ts';
import { CONTRACT_FILE } from '../../contract/index.ts';
import { failingChanges } from '../failing-changes.ts';
import type { CheckResult } from '../model.ts';
import { proofText } from '../proof-text.ts';
import { shownName } from '../shown-name.ts';
import { visibleValue } from '../visible-text.ts';
import { waiverText } from '../waiver-text.ts';
import { type Remark, repositoryFile } from './remark.ts';

const RANKS = { error: 0, warning: 2, notice: 4 } as const;
const CLASS_WORDS = { BREAKING: 'Breaking', POTENTIAL_BREAKING: 'Potentially breaking' } as const;

/** The changes of a bundle that may hurt somebody, each on the line that is left of it. */
export function changeRemarks(result: CheckResult, folder: string): Remark[] {
  const failing = failingChanges(result);
  return result.changes.flatMap((change) => {
    const { classification, location, rule } = change;
    if (classification === 'NON_BREAKING') return [];
    const isFailing = failing.has(change);
    const level = levelOf(change, isFailing);
    const { file = CONTRACT_FILE, range } = location?.after ?? {};
    return [
      {
        rank: RANKS[level],
        level,
        rule,
        file: repositoryFile(folder, result.source, file),
        ...(range === undefined ? {} : { range }),
        title: `${CLASS_WORDS[classification]}${passingWords(result, change)}: ${change.reason}`,
        headline: `${shownName(result)}: ${change.reason}`,
        details: detailsOf(result, change, isFailing),
      },
    ];
  });
}

function levelOf(change: Change, isFailing: boolean): Remark['level'] {
  if (change.waived !== undefined) return 'notice';
  return isFailing ? 'error' : 'warning';
}

function passingWords(result: CheckResult, { waived, classification }: Change): string {
  if (waived !== undefined) return ', waived';
  return result.declared && classification === 'BREAKING' ? `, declared by ${result.version}` : '';
}

function detailsOf(result: CheckResult, change: Change, isFailing: boolean): string[] {
  const { path, why, fix, rule } = change;
  const proof = proofText(change, { before: result.baseline?.tag ?? '', after: result.version });
  const waiver = waiverText(change);
  const isUndeclared = isFailing && !result.declared && result.nextVersion !== null;
  return [
    path,
    ...formerLines(result, change),
    ...(waiver === undefined ? [] : [`Waived: ${waiver}`]),
    ...(why === undefined ? [] : [`Why: ${why}`]),
    ...(proof === undefined ? [] : [proof.claim, ...proof.lines, `${proof.cause}.`]),
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
    ...(isUndeclared ? [`Or release it as ${result.nextVersion}.`] : []),
    `Rule: ${rule}`,
  ];
}

/** The old value and where it stood, since a removed line cannot carry a remark; `old → new` for what is still there. */
function formerLines({ baseline }: CheckResult, { before, after, location, type }: Change): string[] {
  const stood = location?.before;
  const place =
    type !== 'removed' || stood === undefined
      ? ''
      : `, stood on line ${stood.range.start.line} of ${stood.file}${baseline === null ? '' : ` in ${baseline.tag}`}`;
  if (before === undefined) return place === '' ? [] : [`Was there before${place}`];
  const now = after === undefined ? '' : `, is now ${visibleValue(after)}`;
  return [`Was ${visibleValue(before)}${now}${place}`];
}
