import type { Change, Location } from '../base/index.ts';
import { baselineSource } from './baseline-text.ts';
import type { CheckResult } from './model.ts';
import { lineText } from './source-place.ts';

/** Digits of a commit that are enough to recognise it. */
const COMMIT_DIGITS = 12;

/** Where to look: `source/file:line` in the bundle at hand, else the line of the baseline; empty when unknown. */
export function changePlace(result: Pick<CheckResult, 'source' | 'baseline'>, change: Change): string {
  const { before, after } = change.location ?? {};
  const former = formerLine(result, change);
  if (after !== undefined) return `${lineText(result.source, after)}${former === '' ? '' : ` (${former})`}`;
  return before === undefined ? '' : baselinePlace(result, before);
}

/** A baseline of a commit has its files where the bundle has or had them: `source/file:line in git:0123456789ab`. */
function baselinePlace({ source, baseline }: Pick<CheckResult, 'source' | 'baseline'>, before: Location): string {
  const [scheme, commit = ''] = baseline?.ref.split(':', 2) ?? [];
  if (scheme !== 'git') return lineText(baselineSource(baseline), before);
  return `${lineText(source, before)} in git:${commit.slice(0, COMMIT_DIGITS)}`;
}

/** What was removed has no line of its own any more: the surviving parent is named, and where it stood before. */
export function formerLine({ baseline }: Pick<CheckResult, 'baseline'>, { type, location }: Change): string {
  if (type !== 'removed' || location?.before === undefined || baseline === null) return '';
  return `stood on line ${location.before.range.start.line} in ${baseline.tag}`;
}
