import type { Job } from './job.js';
/** The id of a new run: the steps of one use of the action have one in common. */
export declare function newRunId(): string;
/** An id that a step was told. It becomes part of a path, so it is what {@link newRunId} makes or nothing. */
export declare function readRunId(text: string | undefined): string | undefined;
/** Lets a later step that is told nothing, as that of another action, go on with this run. */
export declare function announceRun({ files, run }: Job): Promise<void>;
/** The job with the run that began last in it, unless it was told one. Checking begins anew; publishing goes on. */
export declare function continueRun(job: Job): Promise<Job>;
