/** One dot-separated part of a prerelease; a numeric part beyond 2^53 stays a text of digits. */
export type Identifier = string | number;

/** A version as people write it, read leniently; order and equality never depend on the spelling. */
export interface Version {
  /** The original spelling, as tags and references must repeat it: `v1.2`, `2024.01.01`. */
  readonly text: string;
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  /** Empty for a release. */
  readonly prerelease: readonly Identifier[];
  /** Build metadata without the `+`; empty when there is none. */
  readonly build: string;
  /** Strict SemVer spelling without build metadata: `2024.1.1`, `1.2.0-rc.1`. */
  readonly normalized: string;
}

const MAX_LENGTH = 256;
/** Version numbers are unsigned 64-bit numbers in Masterminds/semver. */
const MAX_NUMBER = (1n << 64n) - 1n;

const DOTTED = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const VERSION = new RegExp(
  `^v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?(?:-(?<prerelease>${DOTTED}))?(?:\\+(?<build>${DOTTED}))?$`,
);

/**
 * Reads a version the way Masterminds/semver v3 does: missing minor and patch are 0, a leading `v` and leading zeros in
 * the three numbers are fine; at most 256 characters, numbers up to 2^64 - 1. Undefined when the text is no version.
 *
 * @see https://semver.org/spec/v2.0.0.html#spec-item-9 for prerelease identifiers
 */
export function parseVersion(text: string): Version | undefined {
  const match = text.length <= MAX_LENGTH ? VERSION.exec(text) : null;
  if (match === null) return undefined;
  const [major, minor, patch] = [toNumber(match[1]), toNumber(match[2]), toNumber(match[3])];
  const identifiers = match.groups?.prerelease?.split('.') ?? [];
  if (major > MAX_NUMBER || minor > MAX_NUMBER || patch > MAX_NUMBER) return undefined;
  if (identifiers.some(isZeroPadded)) return undefined;
  const suffix = identifiers.length > 0 ? `-${identifiers.join('.')}` : '';
  return {
    text,
    major,
    minor,
    patch,
    prerelease: identifiers.map(toIdentifier),
    build: match.groups?.build ?? '',
    normalized: `${major}.${minor}.${patch}${suffix}`,
  };
}

/** Whether the version is marked as unfinished (`1.0.0-rc.1`). */
export function isPrerelease(version: Version): boolean {
  return version.prerelease.length > 0;
}

function toNumber(digits: string | undefined): bigint {
  return BigInt(digits ?? '0');
}

function isZeroPadded(identifier: string): boolean {
  return /^0[0-9]+$/.test(identifier);
}

function toIdentifier(text: string): Identifier {
  const value = /^[0-9]+$/.test(text) ? Number(text) : undefined;
  return value !== undefined && Number.isSafeInteger(value) ? value : text;
}
