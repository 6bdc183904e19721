import type { CheckResult } from '../model.js';
import { type Remark } from './remark.js';
/** The changes of a bundle that may hurt somebody, each on the line that is left of it. */
export declare function changeRemarks(result: CheckResult, folder: string): Remark[];
