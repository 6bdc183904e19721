import type { Comparator, Operator } from './comparator.ts';
import { comparePrereleases } from './compare-versions.ts';
import { CEILING, FLOOR, nextPoint, type Point, pointOf, startOf } from './point.ts';
import { EVERYTHING, isInside, outside, type Span } from './span.ts';
import { isPrerelease, type Version } from './version.ts';

/** Ranges judge releases and prereleases apart: most alternatives admit no prerelease at all. */
export type Stage = 'release' | 'prerelease';

/**
 * The versions of one stage that a comparison admits, taken alone. A comparison that `skipsFamily` gets a smaller set:
 * the exact one would need one gap per patch number.
 */
export function spansOf(comparator: Comparator, stage: Stage): readonly Span[] {
  return SPANS[comparator.operator](comparator, stage);
}

/** Whether a comparison admits a version, leaving aside whether its alternative is open to prereleases. */
export function comparatorAdmits(comparator: Comparator, version: Version): boolean {
  if (skipsFamily(comparator)) return !isFamily(comparator.version, version);
  return isInside(pointOf(version), spansOf(comparator, stageOf(version)));
}

/** `!=1.2.x-rc` refuses `1.2.0-rc`, `1.2.1-rc` and so on, but no other prerelease and no release of 1.2. */
export function skipsFamily({ operator, precision, version }: Comparator): boolean {
  return operator === '!=' && precision === 'minor' && isPrerelease(version);
}

const SPANS: Record<Operator, (comparator: Comparator, stage: Stage) => readonly Span[]> = {
  '=': (comparator) => (comparator.precision === 'patch' ? [exactly(comparator)] : [tilde(comparator)]),
  '!=': notEqual,
  '<': ({ version }) => [{ from: FLOOR, below: pointOf(version) }],
  '<=': (comparator) => [{ from: FLOOR, below: afterUpTo(comparator) }],
  '>': (comparator) => [{ from: afterAll(comparator), below: CEILING }],
  '>=': ({ version }) => [{ from: pointOf(version), below: CEILING }],
  '~': (comparator) => [tilde(comparator)],
  '^': (comparator) => [caret(comparator)],
};

function exactly({ version }: Comparator): Span {
  const from = pointOf(version);
  return { from, below: nextPoint(from) };
}

/** `>11` means 12 and up, `>1.2` means 1.3 and up; `>*` is `>0.0.0`. */
function afterAll({ version, precision }: Comparator): Point {
  if (precision === 'major') return nextMajor(version);
  return precision === 'minor' ? nextMinor(version) : nextPoint(pointOf(version));
}

/** `<=11` admits all of 11, `<=1.2` all of 1.2; `<=*` admits all of 0.0, as Masterminds has it. */
function afterUpTo({ version, precision }: Comparator): Point {
  if (precision === 'major') return nextMajor(version);
  return precision === 'patch' ? nextPoint(pointOf(version)) : nextMinor(version);
}

/** `~0.0.0` and `*` are open above. */
function tilde({ version, precision }: Comparator): Span {
  const from = pointOf(version);
  if (precision === 'major') return { from, below: nextMajor(version) };
  if (from.release === 0n && precision !== 'minor') return { from, below: CEILING };
  return { from, below: nextMinor(version) };
}

/** Up to the next change of the first part that is not zero; `^*` is only 0.0.0, as Masterminds has it. */
function caret({ version, precision }: Comparator): Span {
  const from = pointOf(version);
  if (version.major > 0n || precision === 'major') return { from, below: nextMajor(version) };
  if (version.minor > 0n || precision === 'minor') return { from, below: nextMinor(version) };
  return { from, below: startOf(0n, 0n, version.patch + 1n) };
}

function notEqual(comparator: Comparator, stage: Stage): readonly Span[] {
  const { version, precision } = comparator;
  if (precision === 'major') return outside({ from: startOf(version.major), below: nextMajor(version) });
  if (precision !== 'minor') return outside(exactly(comparator));
  // `!=1.2` refuses the releases of 1.2 and `!=1.2-rc` some of its prereleases; neither touches the other stage.
  if (isPrerelease(version) !== (stage === 'prerelease')) return EVERYTHING;
  return outside({ from: startOf(version.major, version.minor), below: nextMinor(version) });
}

function nextMajor({ major }: Version): Point {
  return startOf(major + 1n);
}

function nextMinor({ major, minor }: Version): Point {
  return startOf(major, minor + 1n);
}

function isFamily(a: Version, b: Version): boolean {
  return a.major === b.major && a.minor === b.minor && comparePrereleases(a.prerelease, b.prerelease) === 0;
}

function stageOf(version: Version): Stage {
  return isPrerelease(version) ? 'prerelease' : 'release';
}
