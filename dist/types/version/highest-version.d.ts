import type { VersionRange } from './range.js';
/**
 * The highest of the versions in its original spelling; texts that are no versions are skipped. With a range, only what
 * the range admits; without one, a prerelease only when there is no release. Undefined when nothing is left.
 */
export declare function highestVersion(versions: readonly string[], range?: VersionRange): string | undefined;
