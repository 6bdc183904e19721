import type { Job } from '../job.js';
/** Compares, judges, tells everybody, and fails last, so that what there is to say is said in any case. */
export declare function runDiff(job: Job): Promise<void>;
