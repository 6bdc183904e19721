import type { FailureReport } from '../model.js';
import { type Markup } from './markup.js';
/** That nothing was judged, why, and the way out. */
export declare function renderFailureMarkdown(report: FailureReport): Markup[];
/** What stands below the line that says what went wrong. */
export declare function failureBlocks({ during, hint, cause }: FailureReport): Markup[];
