import { type Finding } from '../base/index.js';
import type { CheckReport, CheckResult } from '../report/index.js';
/** Puts the results of a check together. */
export declare function combine(results: readonly CheckResult[], findings: readonly Finding[], untouched: readonly string[]): CheckReport;
