import type { CheckReport, FailureReport, PublishReport, ValidateReport } from './model.js';
import type { Surroundings } from './surroundings.js';
/** How a job summary is written. */
export interface SummaryOptions {
    readonly surroundings: Surroundings;
    /** In bytes of UTF-8; default: 1 MiB without 4 KiB. */
    readonly maxBytes?: number;
}
type SummarizedReport = CheckReport | ValidateReport | PublishReport | FailureReport;
/**
 * The job summary, without a line break at its end: the blocks of the comment, open, with everything that the comment
 * leaves out, and every feature with its permission.
 */
export declare function renderSummary(report: SummarizedReport, options: SummaryOptions): string;
export {};
