import type { Job } from '../job.js';
/**
 * Validates every bundle. In the composite action the Diff step follows, validates what it compares and tells
 * everything, so this one only shows its result; on its own it reports and fails.
 *
 * @throws AppError as the engine does, when it is on its own
 */
export declare function runValidate(job: Job): Promise<void>;
/** Whether another step of the composite reports. */
export declare function isFollowed({ env }: Pick<Job, 'env'>): boolean;
