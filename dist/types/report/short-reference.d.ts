/**
 * The last segment of a reference, its digest cut to seven digits: `redis:7.2.0`, `redis@sha256:0a1b2c3`. One that would
 * not show stands in quotes.
 */
export declare function shortReference(ref: string): string;
/** Whether a reference is a place on this machine. */
export declare function isLocal(ref: string): boolean;
