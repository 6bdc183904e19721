import { type Variables } from './job.js';
import { runComment } from './steps/comment.js';
import { runDiff } from './steps/diff.js';
import { runPublish } from './steps/publish.js';
import { runValidate } from './steps/validate.js';
declare const STEPS: {
    validate: typeof runValidate;
    diff: typeof runDiff;
    publish: typeof runPublish;
    comment: typeof runComment;
};
/** Name of a step. */
export type StepName = keyof typeof STEPS;
/**
 * Runs one step of the action. Never throws: what goes wrong fails the step with a message that helps. Ends the process
 * when something is left in it that nobody waits for.
 */
export declare function runStep(name: StepName, env: Variables): Promise<void>;
export {};
