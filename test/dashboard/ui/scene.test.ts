import { describe, expect, it } from '@jest/globals';
import { hasMark, keptNodes, readGraphSettings } from '../../../src/dashboard/ui/state/graph-settings.ts';
import { parseRoute } from '../../../src/dashboard/ui/state/route.ts';
import {
  closeTo,
  createScene,
  type Direction,
  describeNode,
  focusScene,
  neighbourhood,
  nodeName,
  type Scene,
  starScene,
} from '../../../src/dashboard/ui/state/scene.ts';
import { dependency, platformOf, service } from './sample-platform.ts';

/** web → orders → payments → bank, orders → stock → orders, payments → something that is not there. */
const platform = platformOf({
  services: ['web', 'orders', 'payments', 'bank', 'stock'].map((name) => service(name, { owner: `team/${name}` })),
  missing: [{ ref: 'oci://example.com/gone:1', error: 'not there' }],
  edges: [
    dependency('web', 'orders'),
    dependency('orders', 'payments'),
    dependency('payments', 'bank', { required: false }),
    dependency('orders', 'stock'),
    dependency('stock', 'orders'),
    {
      from: 'payments@1.0.0',
      missing: 0,
      kind: 'dependency',
      ref: 'oci://example.com/gone:1',
      compatibility: '',
      required: true,
    },
  ],
  findings: [{ kind: 'cycle', severity: 'warning', message: 'a circle', services: ['orders@1.0.0', 'stock@1.0.0'] }],
});
const whole = createScene(platform);
const names = (scene: Scene | undefined, indices?: Iterable<number>): string[] => {
  return [...(indices ?? scene?.nodes.keys() ?? [])]
    .flatMap((index) => scene?.nodes[index] ?? [])
    .map(nodeName)
    .sort();
};

describe('the graph of a platform', () => {
  it('has every service, and what was not found', () => {
    expect(names(whole)).toEqual(['bank', 'oci://example.com/gone:1', 'orders', 'payments', 'stock', 'web']);
  });

  it('marks circles, on nodes and edges', () => {
    expect(whole.nodes.filter((node) => hasMark(node, 'cycle')).map(nodeName)).toEqual(['orders', 'stock']);
    expect(whole.edges.filter(({ circular }) => circular).map(({ declared }) => declared.ref)).toEqual([
      'oci://example.com/stock',
      'oci://example.com/orders',
    ]);
  });

  it('says in words what a card shows', () => {
    expect(describeNode(whole, whole.indexOf('orders@1.0.0') ?? -1)).toBe(
      'orders, 1.0.0, internal, needs 2, used by 2, cycle',
    );
    expect(describeNode(whole, whole.indexOf('?oci://example.com/gone:1') ?? -1)).toBe(
      'oci://example.com/gone:1, not there, needs 0, used by 1, missing',
    );
  });

  it('knows the direct neighbours of a node', () => {
    expect(names(whole, closeTo(whole, whole.indexOf('stock@1.0.0') ?? -1))).toEqual(['orders', 'stock']);
  });

  it('leaves out what only references lead to, unless asked', () => {
    const { layout } = platform.document;
    const partly = platformOf({
      ...platform.document,
      layout: { ...layout, nodes: layout.nodes.map((place, index) => (index === 4 ? null : place)) },
      layoutWithReferences: layout,
    });
    expect(names(createScene(partly))).not.toContain('stock');
    expect(names(createScene(partly, true))).toContain('stock');
  });
});

describe('a neighbourhood', () => {
  it.each<[number, Direction, string[]]>([
    [1, 'both', ['bank', 'oci://example.com/gone:1', 'orders', 'payments']],
    [1, 'needs', ['bank', 'oci://example.com/gone:1', 'payments']],
    [1, 'users', ['orders', 'payments']],
    [2, 'users', ['orders', 'payments', 'stock', 'web']],
    [4, 'both', ['bank', 'oci://example.com/gone:1', 'orders', 'payments', 'stock', 'web']],
  ])('of %i steps, %s', (depth, direction, expected) => {
    const start = whole.indexOf('payments@1.0.0') ?? -1;
    expect(names(whole, neighbourhood(whole, start, { depth, direction }))).toEqual(expected);
    expect(names(focusScene(whole, { id: 'payments@1.0.0', depth, direction }))).toEqual(expected);
  });

  it('is laid out anew, with its own edges only', () => {
    const scene = focusScene(whole, { id: 'payments@1.0.0', depth: 1, direction: 'needs' });
    expect(scene?.edges.map(({ declared }) => declared.ref)).toEqual([
      'oci://example.com/bank',
      'oci://example.com/gone:1',
    ]);
    expect(scene?.width).toBeLessThan(whole.width);
  });

  it('as a star has the edges of its middle only', () => {
    expect(starScene(whole, 'orders@1.0.0')?.edges.map(({ declared }) => declared.ref)).toEqual([
      'oci://example.com/orders',
      'oci://example.com/payments',
      'oci://example.com/stock',
      'oci://example.com/orders',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(focusScene(whole, { id: 'nobody', depth: 1, direction: 'both' })).toBeUndefined();
  });
});

describe('the settings of the graph', () => {
  it('are read from an address, and make sense whatever it says', () => {
    expect(
      readGraphSettings(parseRoute('#/graph?focus=a&depth=3&direction=users&as=list&mark=public&references=1')),
    ).toEqual({
      focus: 'a',
      depth: 3,
      direction: 'users',
      selected: undefined,
      query: '',
      owner: undefined,
      mark: 'public',
      asList: true,
      references: true,
    });
    const odd = readGraphSettings(parseRoute('#/graph?depth=99&direction=up&mark=nice'));
    expect([odd.depth, odd.direction, odd.mark]).toEqual([1, 'both', undefined]);
  });

  it.each([
    ['', undefined],
    ['?q=PAY', ['payments']],
    ['?owner=team/bank', ['bank']],
    ['?mark=missing', ['oci://example.com/gone:1']],
    ['?q=o&mark=cycle', ['orders', 'stock']],
  ])('keep nodes bright by %j', (query, expected) => {
    const kept = keptNodes(whole, readGraphSettings(parseRoute(`#/graph${query}`)));
    expect(kept && names(whole, kept)).toEqual(expected);
  });
});
