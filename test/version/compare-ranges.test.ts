import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  admits,
  compareRanges,
  parseVersion,
  rangeContains,
  type Version,
  type VersionRange,
} from '../../src/version/index.ts';
import type { Point } from '../../src/version/point.ts';
import { rangeSpans } from '../../src/version/range-spans.ts';
import { ranges, versions } from './arbitraries.ts';
import { range } from './read.ts';

const PART = (1n << 64n) - 1n;

function toVersion({ release, prerelease }: Point): Version | undefined {
  const numbers = `${release >> 128n}.${(release >> 64n) & PART}.${release & PART}`;
  return parseVersion(prerelease.length === 0 ? numbers : `${numbers}-${prerelease.join('.')}`);
}

/** Where two ranges differ at all, they differ at the end of a span of one of them. */
function telling(...tested: readonly VersionRange[]): Version[] {
  const spans = tested.map(rangeSpans).flatMap(({ releases, prereleases }) => [...releases, ...prereleases]);
  return spans
    .flatMap(({ from, below }) => [from, below])
    .map(toVersion)
    .filter((each) => each !== undefined);
}

describe('rangeContains', () => {
  it('never says yes where a version proves the contrary', () => {
    fc.assert(
      fc.property(ranges, ranges, fc.array(versions), (outer, inner, samples) => {
        const escaping = [...samples, ...telling(outer, inner)].filter(
          (each) => admits(inner, each) && !admits(outer, each),
        );
        if (rangeContains(outer, inner)) expect(escaping).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('says no only where a version proves it, for ranges with an exact form', () => {
    fc.assert(
      fc.property(ranges, ranges, (outer, inner) => {
        fc.pre(rangeSpans(outer).exact && rangeSpans(inner).exact);
        const escaping = telling(outer, inner).filter((each) => admits(inner, each) && !admits(outer, each));
        expect(rangeContains(outer, inner)).toBe(escaping.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['^1', '^1.2', true],
    ['^1.2', '^1', false],
    ['^1 || ^2', '>=1, <3', true],
    ['>1.2.3', '>=1.2.4', true],
    ['!=1.5.0', '^1', false],
    ['!=1.5.0', '^1, !=1.5.0', true],
    ['^1', '>=1.2.0-0, <2', false],
    ['>=0-0', '>=1.2.0-0, <2', true],
    ['^5', '>2, <1', true],
    ['!=1.2.x-rc', '!=1.2.x-rc', true],
    ['>=0-0', '!=1.2.x-rc', false],
  ])('%s holds all of %s: %s', (outer, inner, answer) => {
    expect(rangeContains(range(outer), range(inner))).toBe(answer);
  });
});

describe('compareRanges', () => {
  it.each([
    ['^1.2', '>=1.2.0, <2', 'equal'],
    ['^2024.01.01', '^2024.1.1', 'equal'],
    ['^1', '^1 || ^2', 'widened'],
    ['>=1', '>= 1, < 3', 'narrowed'],
    ['^1', '^2', 'changed'],
    ['^1', '^1.0.0-0', 'widened'],
  ] as const)('%s to %s is %s', (before, after, change) => {
    expect(compareRanges(range(before), range(after))).toBe(change);
  });
});
