import type { Annotation } from '../annotation.js';
import type { CheckReport, FailureReport, ValidateReport } from '../model.js';
/**
 * Remarks on the lines of a repository, the most important first: changes that fail the check, errors, then warnings
 * (potential breaks, breaks that pass), then notices. Those of one rule on one line are one remark. Harmless changes,
 * findings about the published side, and runs that judged nothing have none.
 *
 * @param options.folder of the workspace inside the repository, without slashes at its ends; empty for the root
 */
export declare function listAnnotations(report: CheckReport | ValidateReport | FailureReport, { folder }: {
    readonly folder: string;
}): Annotation[];
