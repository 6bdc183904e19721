import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layoutGraph } from '../../src/dashboard/layout/layout-graph.ts';
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/dashboard/layout/placement.ts';
import type { Layout } from '../../src/dashboard/model.ts';

type Edge = readonly [number, number];

/** Layers of services, each of which needs some of the next layers. */
function layeredPlatform(nodes: number, edges: number, layers = 8): Edge[] {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const size = Math.ceil(nodes / layers);
  return Array.from({ length: edges }, () => {
    const from = random(nodes - size);
    const next = (Math.floor(from / size) + 1) * size;
    return [from, Math.min(nodes - 1, next + random(Math.min(2 * size, nodes - next)))] as const;
  });
}

function overlaps({ nodes }: Layout): string[] {
  return nodes.flatMap(([x, y], a) =>
    nodes.slice(a + 1).flatMap(([otherX, otherY], b) => {
      const isApart = Math.abs(x - otherX) >= NODE_WIDTH || Math.abs(y - otherY) >= NODE_HEIGHT;
      return isApart ? [] : [`${a} and ${a + 1 + b}`];
    }),
  );
}

function cpuMilliseconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const graphs = fc
  .integer({ min: 0, max: 40 })
  .chain((nodes) =>
    fc.tuple(
      fc.constant(nodes),
      nodes === 0
        ? fc.constant([])
        : fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 })), { maxLength: 80 }),
    ),
  );

describe('the layout of a graph', () => {
  it('lets no two nodes overlap and keeps them all inside, whatever the graph', () => {
    fc.assert(
      fc.property(graphs, ([nodes, edges]) => {
        const layout = layoutGraph(nodes, edges);
        expect(layout.nodes).toHaveLength(nodes);
        expect(layout.bends).toHaveLength(edges.length);
        expect(overlaps(layout)).toEqual([]);
        for (const [x, y] of layout.nodes) {
          expect(Math.min(x - NODE_WIDTH / 2, y - NODE_HEIGHT / 2)).toBeGreaterThanOrEqual(0);
          expect(x + NODE_WIDTH / 2).toBeLessThanOrEqual(layout.width);
          expect(y + NODE_HEIGHT / 2).toBeLessThanOrEqual(layout.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same graph the same places', () => {
    const edges = layeredPlatform(60, 150);
    expect(layoutGraph(60, edges)).toEqual(layoutGraph(60, edges));
  });

  it('puts what a service needs to the right of it', () => {
    const { nodes } = layoutGraph(4, [
      [0, 1],
      [1, 2],
      [0, 3],
    ]);
    const [a, b, c, d] = nodes.map(([x]) => x) as [number, number, number, number];
    expect([b > a, c > b, d > a]).toEqual([true, true, true]);
  });

  it('places circles and services that need themselves', () => {
    const layout = layoutGraph(3, [
      [0, 1],
      [1, 0],
      [2, 2],
    ]);
    expect(overlaps(layout)).toEqual([]);
  });

  it('fills a page with services that need nothing, not one column', () => {
    const { width, height } = layoutGraph(500, []);
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(2.5);
  });

  it('needs at most two seconds for 500 services with 1,500 dependencies, and keeps them together', () => {
    const edges = layeredPlatform(500, 1500);
    let layout: Layout | undefined;
    expect(cpuMilliseconds(() => (layout = layoutGraph(500, edges)))).toBeLessThan(2000);
    expect(layout?.method).toBe('layered');
    expect(layout?.height).toBeLessThan(10_000);
  });

  it('stays fast on a platform that is too large for few crossings, and says so', () => {
    const edges = layeredPlatform(10_000, 50_000);
    let layout: Layout | undefined;
    expect(cpuMilliseconds(() => (layout = layoutGraph(10_000, edges)))).toBeLessThan(2000);
    expect(layout?.method).toBe('columns');
  });

  it('stays fast on one long chain', () => {
    const edges = Array.from({ length: 4999 }, (_, index) => [index, index + 1] as const);
    expect(cpuMilliseconds(() => layoutGraph(5000, edges))).toBeLessThan(2000);
  });
});
