import type { CheckReport, FailureReport } from './model.js';
import type { Surroundings } from './surroundings.js';
/** How a comment is written. */
export interface CommentOptions {
    readonly surroundings: Surroundings;
    /** In UTF-16 units; default: 65,336, what GitHub takes without 200 for a line with a marker. */
    readonly maxLength?: number;
}
/**
 * The pull-request comment, without marker and without a line break at its end. Text of contracts does nothing in it.
 * An edit of prose alone gives the same comment, and a comment that is too long says less about each thing.
 */
export declare function renderComment(report: CheckReport | FailureReport, options: CommentOptions): string;
