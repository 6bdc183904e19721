import type { Identifier, Version } from './version.js';
/**
 * A place in the SemVer order. The three numbers are packed into one, so that "the next release" is plus one.
 * Every place has a direct successor, which is why half-open spans between points can express any bound.
 */
export interface Point {
    readonly release: bigint;
    readonly prerelease: readonly Identifier[];
}
/** The lowest version there is. */
export declare const FLOOR: Point;
/** Just above the highest version there is. */
export declare const CEILING: Point;
/** Where a version stands; build metadata has no place. */
export declare function pointOf(version: Version): Point;
/** The first prerelease of the given numbers: everything with lower numbers is below it. */
export declare function startOf(major: bigint, minor?: bigint, patch?: bigint): Point;
/** The point directly after: `1.2.3-a` is followed by `1.2.3-a.0`, and `1.2.3` by `1.2.4-0`. */
export declare function nextPoint(point: Point): Point;
/** The first release at or after the point. */
export declare function releaseFrom(point: Point): Point;
/** The first prerelease at or after the point. */
export declare function prereleaseFrom(point: Point): Point;
export declare function comparePoints(a: Point, b: Point): number;
