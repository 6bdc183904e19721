import type { Budget } from './budget.js';
/** How questions begin that may be answered by induction. */
export declare const PROOF = "proof ";
/**
 * Answers each question once. A question that comes up again while it is being answered, further inside the value, is
 * taken for answered with yes: values are finite, so that this is induction over their size. What was shown with its
 * help falls when it turns out to be wrong.
 */
export declare class Questions {
    #private;
    /** Whether a question was left alone because too many others were open. */
    isTooDeep: boolean;
    constructor(budget: Budget);
    answer(question: string, find: () => boolean): boolean;
    /** Asks about something inside the value. */
    inside(ask: () => boolean): boolean;
    /** Whether a question has been answered with yes for good. */
    isSettled(question: string): boolean;
    forgetFailures(): void;
    /** Gives up all open questions, and what rests on them. */
    close(): void;
}
