import type { Identifier, Version } from './version.js';
/**
 * Orders versions by SemVer precedence, and versions of equal precedence by the text of their build metadata, so that
 * sorting is deterministic. Versions that differ in spelling only (`1.0`, `v1.0.0`) are equal.
 *
 * @see https://semver.org/spec/v2.0.0.html#spec-item-11
 */
export declare function compareVersions(a: Version, b: Version): number;
/** SemVer precedence alone: build metadata does not count. */
export declare function comparePrecedence(a: Version, b: Version): number;
/** Orders numbers that may lie beyond 2^53. */
export declare function compareNumbers(a: bigint, b: bigint): number;
/** Orders prerelease identifiers; none at all is a release, which comes after all its prereleases. */
export declare function comparePrereleases(a: readonly Identifier[], b: readonly Identifier[]): number;
