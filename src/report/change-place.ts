import type { Change } from '../base/index.ts';
import { baselineSource } from './baseline-text.ts';
import type { CheckResult } from './model.ts';
import { lineText } from './source-place.ts';

/** Where to look: `source/file:line` in the bundle at hand, else the line of the baseline; empty when unknown. */
export function changePlace(result: Pick<CheckResult, 'source' | 'baseline'>, change: Change): string {
  const { before, after } = change.location ?? {};
  if (after !== undefined) return `${lineText(result.source, after)}${formerLine(result, change)}`;
  if (before === undefined) return '';
  return lineText(baselineSource(result.baseline), before);
}

/** What was removed has no line of its own any more: the surviving parent is named, and where it stood before. */
function formerLine({ baseline }: Pick<CheckResult, 'baseline'>, { type, location }: Change): string {
  if (type !== 'removed' || location?.before === undefined || baseline === null) return '';
  return ` (stood on line ${location.before.range.start.line} in ${baseline.tag})`;
}
