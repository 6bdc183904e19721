import type { VersionRange } from './range.ts';
import { rangeSpans } from './range-spans.ts';
import { covers } from './span.ts';

/** What an edit of a range did to the set of admitted versions. */
export type RangeChange = 'equal' | 'widened' | 'narrowed' | 'changed';

/**
 * Whether every version that `inner` admits is admitted by `outer`, prereleases included. True is always proven. False
 * is exact too, but for ranges with `!=` before a partial prerelease (`!=1.2.x-rc`), where it can mean "not provable".
 */
export function rangeContains(outer: VersionRange, inner: VersionRange): boolean {
  if (outer.text === inner.text) return true;
  const [wide, narrow] = [rangeSpans(outer), rangeSpans(inner)];
  return narrow.exact && covers(wide.releases, narrow.releases) && covers(wide.prereleases, narrow.prereleases);
}

/** Classifies an edit of a range by what it admits, not by how it is written; `changed` when neither holds the other. */
export function compareRanges(before: VersionRange, after: VersionRange): RangeChange {
  const grew = rangeContains(after, before);
  const shrank = rangeContains(before, after);
  if (grew) return shrank ? 'equal' : 'widened';
  return shrank ? 'narrowed' : 'changed';
}
