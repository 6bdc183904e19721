import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admits, isPrerelease } from '../../src/version/index.ts';
import { comparePoints, pointOf } from '../../src/version/point.ts';
import { rangeSpans } from '../../src/version/range-spans.ts';
import { isInside } from '../../src/version/span.ts';
import { ranges, versions } from './arbitraries.ts';
import { range, version } from './read.ts';

describe('rangeSpans', () => {
  it('agrees with admits, and is never larger where it is not exact', () => {
    fc.assert(
      fc.property(ranges, versions, (tested, probe) => {
        const spans = rangeSpans(tested);
        const inside = isInside(pointOf(probe), isPrerelease(probe) ? spans.prereleases : spans.releases);
        if (spans.exact || inside) expect(admits(tested, probe)).toBe(inside);
      }),
      { numRuns: 2000 },
    );
  });

  it('lists spans that ascend and do not touch', () => {
    fc.assert(
      fc.property(ranges, (tested) => {
        const { releases, prereleases } = rangeSpans(tested);
        for (const spans of [releases, prereleases]) {
          const bounds = spans.flatMap(({ from, below }) => [from, below]);
          for (const [index, bound] of bounds.slice(1).entries()) {
            expect(comparePoints(bounds[index] ?? bound, bound)).toBe(-1);
          }
        }
      }),
    );
  });

  it('leaves out a whole minor where only some of its prereleases are refused', () => {
    const refusing = range('!=1.2.x-rc');
    const spans = rangeSpans(refusing);
    expect(spans.exact).toBe(false);
    expect(admits(refusing, version('1.2.7-beta'))).toBe(true);
    expect(isInside(pointOf(version('1.2.7-beta')), spans.prereleases)).toBe(false);
  });
});
