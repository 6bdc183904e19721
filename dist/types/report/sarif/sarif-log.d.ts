import type { CheckReport, DiffReport, ValidateReport } from '../model.js';
/** Reports that code scanning can show. */
export type ScanReport = ValidateReport | DiffReport | CheckReport;
/**
 * One run with every rule of the tables and a result for each change and finding.
 *
 * @see SARIF 2.1.0, sections 3.13 (log), 3.14 (run) and 3.27 (result)
 */
export declare function sarifLog(report: ScanReport): object;
