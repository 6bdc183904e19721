import type { Job } from '../job.js';
/**
 * Posts the report that a run without the right to comment handed over. The file may come from anybody: it is read as
 * data, the text is made here, and GitHub says which pull request it is for.
 *
 * @throws AppError
 */
export declare function runComment(job: Job): Promise<void>;
