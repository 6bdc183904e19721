import type { PublishReport } from '../report/index.js';
import type { Job } from './job.js';
/**
 * Sets the outputs of publishing, and leaves what attests artifacts: a file of digests and names, and a line for each
 * artifact where the runner collects them. A second attempt names again what the first one published.
 */
export declare function writePublishOutputs(job: Job, { dryRun, results }: PublishReport): Promise<void>;
