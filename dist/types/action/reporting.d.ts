import { type CheckReport, type FailureReport, type Feature } from '../report/index.js';
import type { CommentMode } from './inputs.js';
import type { Job } from './job.js';
/**
 * Tells everybody: files and outputs, the job summary, remarks on lines, the comment, in the order of how little each
 * needs. Nothing that goes wrong here changes the verdict.
 *
 * @param features what is known already of what works in this run
 */
export declare function deliverReport(job: Job, report: CheckReport | FailureReport, mode: CommentMode, features: readonly Feature[]): Promise<void>;
/** Writes the job summary of this step; runners without one are left alone. */
export declare function writeJobSummary({ env }: Pick<Job, 'env'>, text: string): Promise<void>;
