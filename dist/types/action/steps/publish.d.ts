import type { Job } from '../job.js';
/**
 * Publishes what is new, when the event is one that publishes. A runner that cancels the job gets an account of what was
 * sent before it kills the step.
 *
 * @throws AppError as the engine does, `INTERRUPTED` after that account
 */
export declare function runPublish(job: Job): Promise<void>;
