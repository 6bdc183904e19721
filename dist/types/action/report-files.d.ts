import { type CheckReport, type FailureReport } from '../report/index.js';
import type { Job } from './job.js';
/** Paths of the files that a check leaves for later steps. */
export interface ReportFiles {
    readonly report: string;
    /** Missing when no contract was judged. */
    readonly sarif?: string;
}
/**
 * Writes `report.json`, `comment.md` and, for a verdict, `report.sarif` to the report directory.
 *
 * @throws AppError `FILE_SYSTEM`; `USAGE` for a report directory behind a link, which a branch can bring
 */
export declare function writeReportFiles(job: Job, report: CheckReport | FailureReport, comment: string): Promise<ReportFiles>;
/** What a report that goes to another workflow is: data, nothing that is posted as it stands. */
export interface HandOff {
    readonly commentKey: string;
    /** Folder of the workspace inside the repository. */
    readonly folder: string;
    readonly report: unknown;
}
/** Name of the one file of a hand-off. */
export declare const HAND_OFF_FILE = "hand-off.json";
/** Writes the folder that the workflow uploads as an artifact, and gives its path. */
export declare function writeHandOff(job: Job, report: CheckReport | FailureReport, commentKey: string): Promise<string>;
