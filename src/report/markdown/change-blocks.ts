import type { Change, Classification } from '../../base/index.ts';
import { briefItem, type ChangeContext, fullItem } from './change-items.ts';
import { collapsed, joined, type Markup, md } from './markup.ts';

/** A change and what a document knows about its place. */
export interface PlacedChange {
  readonly change: Change;
  readonly context: ChangeContext;
}

/** Breaking changes in full; the others closed: waived and potential ones in full, harmless ones on a line each. */
export function changeBlocks(changes: readonly PlacedChange[]): Markup[] {
  const of = (classification: Classification) =>
    changes.filter(({ change }) => change.classification === classification && change.waived === undefined);
  const breaking = of('BREAKING');
  const waived = changes.filter(({ change }) => change.waived !== undefined);
  return [
    ...(breaking.length === 0 ? [] : [md`### Breaking changes (${breaking.length})`, ...breaking.map(inFull)]),
    ...closed('Waived changes', waived.map(inFull), '\n\n'),
    ...closed('Potentially breaking changes', of('POTENTIAL_BREAKING').map(inFull), '\n\n'),
    ...closed('Non-breaking changes', of('NON_BREAKING').map(inBrief), '\n'),
  ];
}

function closed(title: string, items: readonly Markup[], separator: string): Markup[] {
  return items.length === 0 ? [] : [collapsed(`${title} (${items.length})`, [joined(items, separator)])];
}

function inFull({ change, context }: PlacedChange): Markup {
  return fullItem(change, context);
}

function inBrief({ change, context }: PlacedChange): Markup {
  return briefItem(change, context);
}
