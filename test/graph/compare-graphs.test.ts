import { describe, expect, it } from '@jest/globals';
import { type ChangedEdge, compareGraphs } from '../../src/graph/index.ts';
import { graphOf, type Platform } from './resolved.ts';

function outline(edges: readonly ChangedEdge[], depth = 0): string[] {
  return edges.flatMap(({ name, type = 'same', before, after, dependencies }) => {
    const versions = [before, after].map((facts) => facts?.version ?? '-').join(' ');
    return [`${'  '.repeat(depth)}${name} ${type} ${versions}`, ...outline(dependencies, depth + 1)];
  });
}

const compare = (before: Platform, after: Platform) => compareGraphs(graphOf(before), graphOf(after));

const BEFORE: Platform = {
  'a@1.0.0': ['b@1.0.0', 'c@1.0.0'],
  'b@1.0.0': ['d@1.0.0'],
  'c@1.0.0': ['e@1.0.0'],
  'd@1.0.0': [],
  'e@1.0.0': [],
};

describe('the difference between two graphs', () => {
  it('is empty for the same graph', () => {
    expect(compare(BEFORE, BEFORE)).toMatchObject({ services: [], dependencies: [] });
  });

  it('shows the branches that lead to a change and leaves the others out', () => {
    const after = { ...BEFORE, 'b@1.0.0': ['d@1.1.0'], 'd@1.1.0': [] };
    const { services, dependencies } = compare(BEFORE, after);
    expect(outline(dependencies)).toEqual(['b same 1.0.0 1.0.0', '  d modified 1.0.0 1.1.0']);
    expect(services).toEqual([{ name: 'd', type: 'modified', before: ['1.0.0'], after: ['1.1.0'] }]);
  });

  it('has added and removed services with all that comes and goes with them', () => {
    const { services, dependencies } = compare(BEFORE, {
      'a@1.0.0': ['c@1.0.0', 'x@1.0.0'],
      'c@1.0.0': ['e@1.0.0'],
      'e@1.0.0': [],
      'x@1.0.0': ['y@1.0.0'],
      'y@1.0.0': [],
    });
    expect(outline(dependencies)).toEqual([
      'x added - 1.0.0',
      '  y added - 1.0.0',
      'b removed 1.0.0 -',
      '  d removed 1.0.0 -',
    ]);
    expect(services.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'b removed',
      'd removed',
      'x added',
      'y added',
    ]);
  });

  it('does not take away what a service needs when only one of two ways to it is gone', () => {
    const after = { ...BEFORE, 'a@1.0.0': ['c@1.0.0'], 'c@1.0.0': ['e@1.0.0', 'b@1.0.0'] };
    const { services, dependencies } = compare(BEFORE, after);
    expect(outline(dependencies)).toEqual(['c same 1.0.0 1.0.0', '  b added - 1.0.0', 'b removed 1.0.0 -']);
    expect(services).toEqual([]);
  });

  it('notices that a dependency became optional', () => {
    const { dependencies } = compare(BEFORE, { ...BEFORE, 'a@1.0.0': ['b@1.0.0', 'c@1.0.0?'] });
    expect(dependencies).toEqual([
      expect.objectContaining({
        name: 'c',
        type: 'modified',
        before: expect.objectContaining({ required: true }),
        after: expect.objectContaining({ required: false }),
      }),
    ]);
  });

  it('tells a dependency that cannot be resolved any more', () => {
    const { dependencies, services } = compare(BEFORE, { ...BEFORE, 'a@1.0.0': ['b@1.0.0', 'c@9.0.0'] });
    expect(outline(dependencies)).toEqual(['c modified 1.0.0 -', '  e removed 1.0.0 -']);
    expect(services.map(({ name, type }) => `${name} ${type}`)).toEqual(['c removed', 'e removed']);
  });

  it('ends at circles', () => {
    const circle = { 'a@1.0.0': ['b@1.0.0'], 'b@1.0.0': ['a@1.0.0'] };
    const { dependencies } = compare(circle, { ...circle, 'b@1.0.0': ['a@1.0.0', 'b@1.0.0'] });
    expect(outline(dependencies)).toEqual(['b same 1.0.0 1.0.0', '  b added - 1.0.0']);
  });

  it('compares chains of 3,000', () => {
    const chain = (last: string): Platform =>
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, index) => [
          `s${index}@1.0.0`,
          index < 2999 ? [`s${index + 1}@1.0.0`] : [last],
        ]),
      );
    const { dependencies } = compare(chain('gone@1.0.0'), chain('lost@1.0.0'));
    let depth = 0;
    for (let edges = dependencies; edges.length > 0; edges = edges[0]?.dependencies ?? []) depth++;
    expect(depth).toBe(3000);
  });
});
