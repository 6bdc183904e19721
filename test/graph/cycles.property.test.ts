import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { graphOf } from './resolved.ts';

const keyOf = (index: number): string => `s${index}@1.0.0`;

/** Up to eight services; the first leads to some of the others, in any order, some of them twice. */
const platforms = fc
  .array(fc.array(fc.nat(7), { maxLength: 5 }), { minLength: 1, maxLength: 8 })
  .map((lists) => lists.map((list) => list.filter((target) => target < lists.length).map(keyOf)));

function reachableFrom(start: string, edges: { readonly [key: string]: readonly string[] }): Set<string> {
  const reached = new Set(edges[start]);
  for (const key of reached) for (const target of edges[key] ?? []) reached.add(target);
  return reached;
}

describe('the cycles of any platform', () => {
  it('are ways around that exist, each once, and have every dependency that is on one', () => {
    fc.assert(
      fc.property(platforms, (lists) => {
        const edges = Object.fromEntries(lists.map((list, index) => [keyOf(index), list]));
        const { cycles, moreCycles } = graphOf(edges);
        expect(moreCycles).toBeUndefined();
        expect(new Set(cycles.map((cycle) => cycle.join()))).toHaveProperty('size', cycles.length);
        const shown = new Set<string>();
        for (const cycle of cycles) {
          expect(cycle.at(-1)).toBe(cycle[0]);
          expect(new Set(cycle).size).toBe(cycle.length - 1);
          for (const [index, to] of cycle.slice(1).entries()) {
            expect(edges[cycle[index] ?? '']).toContain(to);
            shown.add(`${cycle[index]} ${to}`);
          }
        }
        const root = keyOf(0);
        const reached = reachableFrom(root, edges).add(root);
        const onCircles = [...reached].flatMap((from) =>
          (edges[from] ?? [])
            .filter((to) => to === from || reachableFrom(to, edges).has(from))
            .map((to) => `${from} ${to}`),
        );
        expect([...shown].sort()).toEqual([...new Set(onCircles)].sort());
      }),
    );
  });
});
