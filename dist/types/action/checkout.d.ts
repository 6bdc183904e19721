import type { Job } from './job.js';
/**
 * Refuses to work in the empty folder that a job without a checkout has: it looks like a repository whose contracts
 * were all removed.
 *
 * @throws AppError `FILE_NOT_FOUND`
 */
export declare function requireCheckout({ env }: Pick<Job, 'env'>): Promise<void>;
