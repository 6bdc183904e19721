import type { Baseline } from '../verdict/index.js';
/** `baseline 1.2.0@sha256:0123456789ab`, with the place that a mirror led to; or that there is none. */
export declare function baselineText(baseline: Baseline | null): string;
/** The reference of the very bundle a baseline names, with its tag. */
export declare function baselineSource(baseline: Baseline | null): string;
