import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NODE_WIDTH } from '../../../src/dashboard/layout/placement.ts';
import {
  boxAround,
  chooseLabels,
  edgePath,
  firstNode,
  fits,
  fitViewport,
  levelOf,
  nodeBeside,
  reveal,
  startViewport,
  zoomAt,
} from '../../../src/dashboard/ui/state/drawing.ts';
import { createScene, nodeName } from '../../../src/dashboard/ui/state/scene.ts';
import { contains, crosses, regionOf } from '../../../src/dashboard/ui/state/view-region.ts';
import { dependency, platformOf, service } from './sample-platform.ts';

const VIEW = { width: 1000, height: 600 };
const scene = createScene(
  platformOf({
    services: ['a', 'b', 'c', 'd'].map((name) => service(name)),
    edges: [
      dependency('a', 'b'),
      dependency('a', 'c'),
      dependency('b', 'd'),
      dependency('a', 'd'),
      dependency('d', 'd'),
    ],
  }),
);
const index = (name: string): number => scene.indexOf(`${name}@1.0.0`) ?? -1;

describe('the view of the graph', () => {
  it('shows everything, in the middle, and no larger than life', () => {
    const { zoom, x, y } = fitViewport({ width: 4000, height: 1000 }, VIEW);
    expect(zoom).toBeCloseTo(0.23);
    expect([x, y].map(Math.round)).toEqual([40, 185]);
    expect(fitViewport({ width: 10, height: 10 }, VIEW).zoom).toBe(1.15);
  });

  it('begins at the roots on a narrow screen, large enough to read', () => {
    const { zoom, x } = startViewport({ width: 4000, height: 1000 }, { width: 390, height: 700 }, true);
    expect([levelOf(zoom), x]).toEqual(['near', 0]);
  });

  it('zooms around a point', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.integer(),
        fc.integer({ min: 0, max: 1000 }),
        (factor, left, at) => {
          const before = { x: left, y: 0, zoom: 1 };
          const after = zoomAt(before, factor, at, 0);
          expect((at - after.x) / after.zoom).toBeCloseTo(at - left, 3);
        },
      ),
    );
  });

  it('moves no more than it must to show a card', () => {
    const box = { left: 0, top: 0, right: 100, bottom: 50 };
    expect(reveal({ x: 50, y: 50, zoom: 1 }, box, VIEW)).toEqual({ x: 50, y: 50, zoom: 1 });
    expect(reveal({ x: -500, y: 9000, zoom: 1 }, box, VIEW)).toEqual({ x: 24, y: 526, zoom: 1 });
    expect(fits({ x: 0, y: 0, zoom: 1 }, box, VIEW)).toBe(true);
    expect(fits({ x: 0, y: 0, zoom: 10 }, box, VIEW)).toBe(false);
  });

  it('says less on cards the farther away it is', () => {
    const zooms = [1, 0.5, 0.3, 0.1];
    expect(zooms.map((zoom) => levelOf(zoom))).toEqual(['near', 'middle', 'far', 'tiny']);
    expect(zooms.map((zoom) => levelOf(zoom, true))).toEqual(['near', 'far', 'far', 'tiny']);
  });
});

describe('edges', () => {
  it('lead from the side of one card to the side of the other', () => {
    for (const edge of scene.edges) {
      const [from, to] = [scene.nodes[edge.from], scene.nodes[edge.to]];
      const path = edgePath(scene, edge);
      expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(?:C(?:-?[\d.]+ -?[\d.]+ ?){3}|H-?\d+)+$/);
      if (from === to) continue;
      expect(path.startsWith(`M${(from?.x ?? 0) + NODE_WIDTH / 2} ${from?.y}`)).toBe(true);
      expect(path.endsWith(`${(to?.x ?? 0) - NODE_WIDTH / 2} ${to?.y}`)).toBe(true);
    }
  });

  it('run straight through the columns on their way', () => {
    const long = scene.edges.find(({ from, to }) => from === index('a') && to === index('d'));
    expect(long && edgePath(scene, long)).toContain('H');
  });
});

describe('arrow keys', () => {
  it.each([
    ['a', 'ArrowRight', ['b', 'c', 'd']],
    ['d', 'ArrowLeft', ['a', 'b']],
    ['a', 'ArrowLeft', [undefined]],
    ['b', 'ArrowUp', ['c', undefined]],
    ['b', 'ArrowDown', ['c', undefined]],
    ['b', 'x', [undefined]],
  ])('lead from %s by %s', (from, key, possible) => {
    const next = nodeBeside(scene, index(from), key);
    const node = next === undefined ? undefined : scene.nodes[next];
    expect(possible).toContain(node && nodeName(node));
  });
});

it('reading begins at the left', () => {
  expect(nodeName(scene.nodes[firstNode(scene)] as never)).toBe('a');
  expect(firstNode(createScene(platformOf({})))).toBe(0);
});

describe('labels of a graph that is far away', () => {
  it('do not lie over each other, and the best connected come first', () => {
    const chosen = chooseLabels(scene, 0.05, () => 20);
    expect(chosen.map((each) => nodeName(scene.nodes[each] as never))).toEqual(['d']);
    expect(chooseLabels(scene, 3, () => 4)).toHaveLength(4);
  });
});

describe('the part of a large graph that is drawn in full', () => {
  const large = createScene(platformOf({ services: Array.from({ length: 200 }, (_, each) => service(`s${each}`)) }));

  it('is everything for a small one', () => {
    expect(regionOf(scene, { x: 0, y: 0, zoom: 1 }, VIEW)).toBeUndefined();
  });

  it('holds all that is in view, wherever that is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9000, max: 900 }),
        fc.integer({ min: -9000, max: 900 }),
        fc.double({ min: 0.4, max: 2, noNaN: true }),
        (x, y, zoom) => {
          const region = regionOf(large, { x, y, zoom }, VIEW);
          expect(region?.left).toBeLessThanOrEqual(-x / zoom);
          expect(region?.top).toBeLessThanOrEqual(-y / zoom);
          expect(region?.right).toBeGreaterThanOrEqual((VIEW.width - x) / zoom);
          expect(region?.bottom).toBeGreaterThanOrEqual((VIEW.height - y) / zoom);
        },
      ),
    );
  });

  it('stays the same while the view moves a little', () => {
    expect(regionOf(large, { x: -10, y: -10, zoom: 1 }, VIEW)).toBe(regionOf(large, { x: -11, y: -12, zoom: 1 }, VIEW));
  });

  it('has the cards and edges in it', () => {
    const box = boxAround([scene.nodes[index('a')] as never]);
    expect(scene.nodes.filter((node) => contains(box, node)).map(nodeName)).toEqual(['a']);
    const crossing = scene.edges.filter((edge) => crosses(box, scene, edge));
    expect(crossing.length).toBeGreaterThanOrEqual(scene.edges.filter(({ from }) => from === index('a')).length);
  });
});
