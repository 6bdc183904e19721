import type { Job } from '../job.js';
/**
 * Publishes what is new, when the event is one that publishes.
 *
 * @throws AppError as the engine does
 */
export declare function runPublish(job: Job): Promise<void>;
