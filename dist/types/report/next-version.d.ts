import type { ComparisonReport } from './model.js';
/** What a comparison asks of the version, in words; `undefined` when the contract did not change. */
export declare function nextVersionText(comparison: ComparisonReport, version: string): string | undefined;
