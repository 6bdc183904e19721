import { comparePrecedence } from './compare-versions.ts';
import type { Version } from './version.ts';

/** The most significant part of a version that an increase touched. */
export type Bump = 'major' | 'minor' | 'patch' | 'prerelease' | 'none' | 'backwards';

/** Versions whose first part is at least this are read as dates. */
const FIRST_CALENDAR_YEAR = 1000n;

/**
 * What the step from one version to the next declares: the first of the three numbers that differs, `prerelease` when
 * only that part does (`2.0.0-rc.1` to `2.0.0`), `none` when at most the spelling or the build metadata does.
 */
export function bumpOf(before: Version, after: Version): Bump {
  const order = comparePrecedence(before, after);
  if (order >= 0) return order === 0 ? 'none' : 'backwards';
  if (before.major !== after.major) return 'major';
  if (before.minor !== after.minor) return 'minor';
  return before.patch !== after.patch ? 'patch' : 'prerelease';
}

/** Whether the version is a date such as `2024.01.01`, so that its parts say nothing about compatibility. */
export function isCalendarVersion(version: Version): boolean {
  return version.major >= FIRST_CALENDAR_YEAR;
}
