import type { Version } from './version.js';
/** The most significant part of a version that an increase touched. */
export type Bump = 'major' | 'minor' | 'patch' | 'prerelease' | 'none' | 'backwards';
/**
 * What the step from one version to the next declares: the first of the three numbers that differs, `prerelease` when
 * only that part does (`2.0.0-rc.1` to `2.0.0`), `none` when at most the spelling or the build metadata does.
 */
export declare function bumpOf(before: Version, after: Version): Bump;
/** Whether the version is a date such as `2024.01.01`, so that its parts say nothing about compatibility. */
export declare function isCalendarVersion(version: Version): boolean;
