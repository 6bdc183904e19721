import type { Change } from '../base/index.js';
import type { CheckResult } from './model.js';
/** Where to look: `source/file:line` in the bundle at hand, else the line of the baseline; empty when unknown. */
export declare function changePlace(result: Pick<CheckResult, 'source' | 'baseline'>, change: Change): string;
/** What was removed has no line of its own any more: the surviving parent is named, and where it stood before. */
export declare function formerLine({ baseline }: Pick<CheckResult, 'baseline'>, { type, location }: Change): string;
