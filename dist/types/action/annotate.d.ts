import { type Annotation, type CheckReport, type FailureReport, type Feature, type Surroundings, type ValidateReport } from '../report/index.js';
import type { Job } from './job.js';
/** Puts remarks on lines: into a check run where that is allowed, else as workflow commands. Gives what was possible. */
export declare function annotate(job: Job, report: CheckReport | FailureReport, surroundings: Surroundings, mayWrite: string | undefined): Promise<Feature[]>;
/** Remarks as workflow commands, the most important first, within what the runner shows. */
export declare function emitCommands(list: readonly Annotation[]): void;
/** Remarks of a validation alone. */
export declare function annotateValidation(job: Job, report: ValidateReport | FailureReport): void;
