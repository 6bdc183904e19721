import type { CheckReport, FailureReport } from '../report/index.js';
import type { CommentMode } from './inputs.js';
/** What becomes of the comment: written in any case, only brought up to date where there is one, or left alone. */
export type CommentPlan = 'create-or-update' | 'update-only' | 'leave';
/**
 * Decides about the comment. A comment that is there is always brought up to date, so that nothing stale stays red;
 * whether one is created depends on the mode.
 */
export declare function planComment(mode: CommentMode, report: CheckReport | FailureReport): CommentPlan;
