/** One dot-separated part of a prerelease; a numeric part beyond 2^53 stays a text of digits. */
export type Identifier = string | number;
/** A version as people write it, read leniently; order and equality never depend on the spelling. */
export interface Version {
    /** The original spelling, as tags and references must repeat it: `v1.2`, `2024.01.01`. */
    readonly text: string;
    readonly major: bigint;
    readonly minor: bigint;
    readonly patch: bigint;
    /** Empty for a release. */
    readonly prerelease: readonly Identifier[];
    /** Build metadata without the `+`; empty when there is none. */
    readonly build: string;
    /** Strict SemVer spelling without build metadata: `2024.1.1`, `1.2.0-rc.1`. */
    readonly normalized: string;
}
/**
 * Reads a version the way Masterminds/semver v3 does: missing minor and patch are 0, a leading `v` and leading zeros in
 * the three numbers are fine; at most 256 characters, numbers up to 2^64 - 1. Undefined when the text is no version.
 *
 * @see https://semver.org/spec/v2.0.0.html#spec-item-9 for prerelease identifiers
 */
export declare function parseVersion(text: string): Version | undefined;
/** Whether the version is marked as unfinished (`1.0.0-rc.1`). */
export declare function isPrerelease(version: Version): boolean;
