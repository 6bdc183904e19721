import { type Change, compareClassifications, compareText, type Location } from '../base/index.ts';
import { AREAS, type SectionChange } from './section.ts';

/** A finished change with what decides its place in the list. */
export interface RankedChange {
  readonly change: Change;
  readonly origin: SectionChange;
}

/** Worst class first, then area, then position in the documents, then path. */
export function compareRankedChanges(a: RankedChange, b: RankedChange): number {
  return (
    compareClassifications(b.change.classification, a.change.classification) ||
    AREAS.indexOf(a.origin.area) - AREAS.indexOf(b.origin.area) ||
    a.origin.rank - b.origin.rank ||
    compareLocations(positionOf(a.change), positionOf(b.change)) ||
    compareText(a.change.path, b.change.path) ||
    compareText(a.change.rule, b.change.rule)
  );
}

/** Where the thing itself stands: what was removed only stands in the old document. */
function positionOf(change: Change): Location | undefined {
  return change.type === 'removed' ? change.location?.before : change.location?.after;
}

function compareLocations(a: Location | undefined, b: Location | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column
  );
}
