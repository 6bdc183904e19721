import type { VersionRange } from './range.js';
import { type Version } from './version.js';
/**
 * Whether the version is in the range. A prerelease is, only when the alternative that admits it names a prerelease
 * somewhere: `^1.2` refuses `1.3.0-rc.1`, `>=1.2.0-0, <2` admits it. Build metadata does not count.
 */
export declare function admits(range: VersionRange, version: Version): boolean;
