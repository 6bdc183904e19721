import { type Comparator } from './comparator.js';
/** A set of versions, written as in the `compatibility` field of a dependency. */
export interface VersionRange {
    /** The original spelling. */
    readonly text: string;
    /** The sides of `||`; a version is in the range when one of them admits it. */
    readonly alternatives: readonly Alternative[];
}
/** Comparisons that must all hold. */
export interface Alternative {
    readonly comparators: readonly Comparator[];
    /** Whether a comparison names a prerelease, which opens the whole alternative to prereleases. */
    readonly prereleases: boolean;
}
/** A range, or the reason why the text is none. */
export type ParsedRange = {
    readonly range: VersionRange;
    readonly problem?: undefined;
} | {
    readonly range?: undefined;
    readonly problem: string;
};
/**
 * Reads a version range by the rules of Masterminds/semver v3: comma or space is AND, `||` is OR, hyphen ranges,
 * wildcards and partial versions. At most 512 characters and 32 alternatives. The problem text fits after a colon.
 */
export declare function parseRange(text: string): ParsedRange;
