/** Lenient versions and version ranges, by the rules of Masterminds/semver v3. */
export { admits } from './admits.ts';
export { type Bump, bumpOf, isCalendarVersion } from './bump.ts';
export { compareRanges, type RangeChange, rangeContains } from './compare-ranges.ts';
export { comparePrecedence, compareVersions } from './compare-versions.ts';
export { highestVersion } from './highest-version.ts';
export { type ParsedRange, parseRange, type VersionRange } from './range.ts';
export { isPrerelease, parseVersion, type Version } from './version.ts';
