import { compareText } from '../base/index.ts';
import type { Identifier, Version } from './version.ts';

/**
 * Orders versions by SemVer precedence, and versions of equal precedence by the text of their build metadata, so that
 * sorting is deterministic. Versions that differ in spelling only (`1.0`, `v1.0.0`) are equal.
 *
 * @see https://semver.org/spec/v2.0.0.html#spec-item-11
 */
export function compareVersions(a: Version, b: Version): number {
  return comparePrecedence(a, b) || compareText(a.build, b.build);
}

/** SemVer precedence alone: build metadata does not count. */
export function comparePrecedence(a: Version, b: Version): number {
  return (
    compareNumbers(a.major, b.major) ||
    compareNumbers(a.minor, b.minor) ||
    compareNumbers(a.patch, b.patch) ||
    comparePrereleases(a.prerelease, b.prerelease)
  );
}

/** Orders numbers that may lie beyond 2^53. */
export function compareNumbers(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders prerelease identifiers; none at all is a release, which comes after all its prereleases. */
export function comparePrereleases(a: readonly Identifier[], b: readonly Identifier[]): number {
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return a.length < b.length ? -1 : 0;
}

function compareIdentifiers(a: Identifier, b: Identifier): number {
  const [left, right] = [numericValue(a), numericValue(b)];
  if (left !== undefined && right !== undefined) return compareNumbers(left, right);
  if (left !== undefined || right !== undefined) return left !== undefined ? -1 : 1;
  return compareText(String(a), String(b));
}

function numericValue(identifier: Identifier): bigint | undefined {
  return typeof identifier === 'number' || /^[0-9]+$/.test(identifier) ? BigInt(identifier) : undefined;
}
