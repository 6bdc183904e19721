import type { Timing } from '../base/index.js';
export type { Timing };
/** The real clock. */
export declare const SYSTEM_TIMING: Timing;
