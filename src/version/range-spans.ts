import { type Stage, skipsFamily, spansOf } from './comparator-spans.ts';
import { type Point, prereleaseFrom, releaseFrom } from './point.ts';
import type { Alternative, VersionRange } from './range.ts';
import { EVERYTHING, intersect, type Span, unite } from './span.ts';

/** The normal form of a range: two ranges that are `exact` admit the same versions if and only if their spans are equal. */
export interface RangeSpans {
  readonly releases: readonly Span[];
  readonly prereleases: readonly Span[];
  /** False when `prereleases` leaves out some that the range admits (`!=1.2.x-rc`). */
  readonly exact: boolean;
}

/** Disjoint ascending spans of what the range admits, for releases and prereleases apart. */
export function rangeSpans(range: VersionRange): RangeSpans {
  const open = range.alternatives.filter((alternative) => alternative.prereleases);
  return {
    releases: unite(range.alternatives.flatMap((alternative) => alternativeSpans(alternative, 'release'))),
    prereleases: unite(open.flatMap((alternative) => alternativeSpans(alternative, 'prerelease'))),
    exact: !open.some((alternative) => alternative.comparators.some(skipsFamily)),
  };
}

/** Bounds are moved onto points of their own stage: among releases `>=1.0.0-rc` is `>=1.0.0`, and the form is unique. */
function alternativeSpans({ comparators }: Alternative, stage: Stage): readonly Span[] {
  const snap: (point: Point) => Point = stage === 'release' ? releaseFrom : prereleaseFrom;
  return comparators
    .map((comparator) => spansOf(comparator, stage))
    .reduce(intersect, EVERYTHING)
    .map(({ from, below }) => ({ from: snap(from), below: snap(below) }));
}
