import type { Change } from '../base/index.js';
import type { CheckResult } from './model.js';
/** Where to look: `source/file:line` in the bundle at hand, else the line of the baseline; empty when unknown. */
export declare function changePlace(result: Pick<CheckResult, 'source' | 'baseline'>, change: Change): string;
