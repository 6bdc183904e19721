import { compareNumbers, comparePrereleases } from './compare-versions.ts';
import type { Identifier, Version } from './version.ts';

/**
 * A place in the SemVer order. The three numbers are packed into one, so that "the next release" is plus one.
 * Every place has a direct successor, which is why half-open spans between points can express any bound.
 */
export interface Point {
  readonly release: bigint;
  readonly prerelease: readonly Identifier[];
}

/** `-0` comes before every other prerelease of the same numbers. */
const FIRST_PRERELEASE: readonly Identifier[] = [0];

/** The lowest version there is. */
export const FLOOR: Point = { release: 0n, prerelease: FIRST_PRERELEASE };

/** Just above the highest version there is. */
export const CEILING: Point = { release: 1n << 192n, prerelease: FIRST_PRERELEASE };

/** Where a version stands; build metadata has no place. */
export function pointOf(version: Version): Point {
  return { release: pack(version.major, version.minor, version.patch), prerelease: version.prerelease };
}

/** The first prerelease of the given numbers: everything with lower numbers is below it. */
export function startOf(major: bigint, minor = 0n, patch = 0n): Point {
  return { release: pack(major, minor, patch), prerelease: FIRST_PRERELEASE };
}

/** The point directly after: `1.2.3-a` is followed by `1.2.3-a.0`, and `1.2.3` by `1.2.4-0`. */
export function nextPoint(point: Point): Point {
  return point.prerelease.length === 0
    ? { release: point.release + 1n, prerelease: FIRST_PRERELEASE }
    : { release: point.release, prerelease: [...point.prerelease, 0] };
}

/** The first release at or after the point. */
export function releaseFrom(point: Point): Point {
  return { release: point.release, prerelease: [] };
}

/** The first prerelease at or after the point. */
export function prereleaseFrom(point: Point): Point {
  return point.prerelease.length === 0 ? nextPoint(point) : point;
}

export function comparePoints(a: Point, b: Point): number {
  return compareNumbers(a.release, b.release) || comparePrereleases(a.prerelease, b.prerelease);
}

function pack(major: bigint, minor: bigint, patch: bigint): bigint {
  // Added, not or-ed: one more than the highest minor has to carry into the major.
  return (major << 128n) + (minor << 64n) + patch;
}
