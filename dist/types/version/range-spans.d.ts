import type { VersionRange } from './range.js';
import { type Span } from './span.js';
/** The normal form of a range: two ranges that are `exact` admit the same versions if and only if their spans are equal. */
export interface RangeSpans {
    readonly releases: readonly Span[];
    readonly prereleases: readonly Span[];
    /** False when `prereleases` leaves out some that the range admits (`!=1.2.x-rc`). */
    readonly exact: boolean;
}
/** Disjoint ascending spans of what the range admits, for releases and prereleases apart. */
export declare function rangeSpans(range: VersionRange): RangeSpans;
