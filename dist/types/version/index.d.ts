/** Lenient versions and version ranges, by the rules of Masterminds/semver v3. */
export { admits } from './admits.js';
export { type Bump, bumpOf, isCalendarVersion } from './bump.js';
export { compareRanges, type RangeChange, rangeContains } from './compare-ranges.js';
export { comparePrecedence, compareVersions } from './compare-versions.js';
export { highestVersion } from './highest-version.js';
export { type ParsedRange, parseRange, type VersionRange } from './range.js';
export { isPrerelease, parseVersion, type Version } from './version.js';
