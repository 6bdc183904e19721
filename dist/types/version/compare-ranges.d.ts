import type { VersionRange } from './range.js';
/** What an edit of a range did to the set of admitted versions. */
export type RangeChange = 'equal' | 'widened' | 'narrowed' | 'changed';
/**
 * Whether every version that `inner` admits is admitted by `outer`, prereleases included. True is always proven. False
 * is exact too, but for ranges with `!=` before a partial prerelease (`!=1.2.x-rc`), where it can mean "not provable".
 */
export declare function rangeContains(outer: VersionRange, inner: VersionRange): boolean;
/** Classifies an edit of a range by what it admits, not by how it is written; `changed` when neither holds the other. */
export declare function compareRanges(before: VersionRange, after: VersionRange): RangeChange;
