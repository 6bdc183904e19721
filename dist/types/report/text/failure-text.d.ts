import type { FailureReport } from '../model.js';
/** That nothing was judged, why, and the way out. */
export declare function renderFailureText({ during, message, hint }: FailureReport): string[];
