import type { Feature, Surroundings } from '../report/index.js';
import type { Job } from './job.js';
/** Where the reports of this run are shown. */
export declare function surroundingsOf(job: Job, features: readonly Feature[]): Surroundings;
