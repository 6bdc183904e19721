import { type AppContext, type Configuration, type RemoteCache } from '../app/index.js';
import type { Job } from './job.js';
/** A context whose memory of the registry can be kept for the later steps. */
export interface JobContext {
    readonly app: AppContext;
    /** Writes down what this step learned. */
    save(): Promise<void>;
}
/**
 * Puts the program together. Tags are asked once a run and content is fetched once a job, because both are left in
 * files for the later steps.
 *
 * @param configuration what judges; already that of the base commit where an event has one
 * @param configFile path that relative folders in it count from
 */
export declare function openContext(job: Job, configuration: Configuration, configFile: string, remoteCache?: RemoteCache): Promise<JobContext>;
