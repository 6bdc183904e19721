import { describe, expect, it } from '@jest/globals';
import { buildGraph, type GraphNode } from '../../src/graph/index.ts';
import { graphOf, resolved } from './resolved.ts';

function outline(node: GraphNode, depth = 0): string[] {
  const children = node.dependencies.flatMap(({ node: child, shared, ref, error }) => {
    const indent = '  '.repeat(depth + 1);
    if (child === undefined) return [`${indent}${ref.split('/').at(-1)}: ${error}`];
    return shared ? [`${indent}${child.name} (shared)`] : outline(child, depth + 1);
  });
  return [`${'  '.repeat(depth)}${node.name}`, ...children];
}

describe('a dependency graph', () => {
  it('expands the first arrival in breadth-first order, even when another edge stands before it', () => {
    const graph = graphOf({
      'a@1.0.0': ['b@1.0.0', 'c@1.0.0'],
      'b@1.0.0': ['c@1.0.0'],
      'c@1.0.0': ['d@1.0.0'],
      'd@1.0.0': [],
    });
    expect(outline(graph.root)).toEqual(['a', '  b', '    c (shared)', '  c', '    d']);
  });

  it('keeps what could not be resolved on its edge', () => {
    const graph = graphOf({ 'a@1.0.0': ['gone@1.0.0', 'b@1.0.0'], 'b@1.0.0': [] });
    expect(outline(graph.root)).toEqual(['a', '  gone: not there', '  b']);
  });

  it('ends at a cycle and names it', () => {
    const graph = graphOf({
      'a@1.0.0': ['b@1.0.0'],
      'b@1.0.0': ['c@1.0.0'],
      'c@1.0.0': ['b@1.0.0', 'a@1.0.0'],
    });
    expect(outline(graph.root)).toEqual(['a', '  b', '    c', '      b (shared)', '      a (shared)']);
    expect(graph.cycles).toEqual([
      ['b@1.0.0', 'c@1.0.0', 'b@1.0.0'],
      ['a@1.0.0', 'b@1.0.0', 'c@1.0.0', 'a@1.0.0'],
    ]);
  });

  it('gives the same cycles and conflicts whatever order the contracts were resolved in', () => {
    const edges = {
      'a@1.0.0': ['b@2.0.0', 'c@1.0.0'],
      'b@2.0.0': ['a@1.0.0'],
      'c@1.0.0': ['b@1.0.0'],
      'b@1.0.0': ['c@1.0.0'],
    };
    const backwards = new Map([...resolved(edges)].reverse());
    expect(buildGraph('a@1.0.0', backwards)).toEqual(graphOf(edges));
  });

  it('reports a service in two versions as a conflict', () => {
    const graph = graphOf({
      'a@1.0.0': ['b@1.0.0', 'c@1.0.0'],
      'b@1.0.0': ['c@2.0.0'],
      'c@1.0.0': [],
      'c@2.0.0': [],
    });
    expect(graph.conflicts).toEqual([{ name: 'c', versions: ['1.0.0', '2.0.0'] }]);
  });

  it('names a service that depends on itself, and ends there', () => {
    const graph = graphOf({ 'a@1.0.0': ['a@1.0.0'] });
    expect(outline(graph.root)).toEqual(['a', '  a (shared)']);
    expect(graph.cycles).toEqual([['a@1.0.0', 'a@1.0.0']]);
  });

  it('names every dependency that is on a circle, once, in whatever order they are declared', () => {
    const cyclesOf = (...needs: string[]) =>
      graphOf({ 'a@1.0.0': needs, 'b@1.0.0': ['c@1.0.0'], 'c@1.0.0': ['a@1.0.0'], 'd@1.0.0': ['b@1.0.0'] }).cycles;
    const around = ['a@1.0.0', 'b@1.0.0', 'c@1.0.0', 'a@1.0.0'];
    const short = ['a@1.0.0', 'c@1.0.0', 'a@1.0.0'];
    expect(cyclesOf('c@1.0.0', 'b@1.0.0', 'd@1.0.0')).toEqual([
      short,
      around,
      ['a@1.0.0', 'd@1.0.0', 'b@1.0.0', 'c@1.0.0', 'a@1.0.0'],
    ]);
    expect(cyclesOf('b@1.0.0', 'c@1.0.0')).toEqual([around, short]);
    expect(cyclesOf('c@1.0.0', 'c@1.0.0?')).toEqual([short]);
  });

  it('names circles that hang together by one service, and none where everything leads one way', () => {
    const graph = graphOf({
      'a@1.0.0': ['b@1.0.0', 'f@1.0.0'],
      'b@1.0.0': ['c@1.0.0', 'd@1.0.0', 'e@1.0.0'],
      'c@1.0.0': ['b@1.0.0', 'e@1.0.0'],
      'd@1.0.0': ['e@1.0.0', 'b@1.0.0'],
      'e@1.0.0': ['f@1.0.0'],
      'f@1.0.0': [],
    });
    expect(graph.cycles).toEqual([
      ['b@1.0.0', 'c@1.0.0', 'b@1.0.0'],
      ['b@1.0.0', 'd@1.0.0', 'b@1.0.0'],
    ]);
  });

  it('lists 100 cycles, however many there are, and counts the others', () => {
    const names = Array.from({ length: 30 }, (_, index) => `s${index}@1.0.0`);
    const graph = graphOf(Object.fromEntries(names.map((name) => [name, names])));
    // Of 30 services that all depend on each other, every pair has an edge back, and each has one to itself.
    expect([graph.cycles.length, graph.moreCycles]).toEqual([100, (30 * 31) / 2 - 100]);
  });

  it('lists 10,000 steps of cycles at most', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `s${index}@1.0.0`);
    const next = (index: number): string[] => (index + 1 < names.length ? [names[index + 1] ?? ''] : []);
    const edges = names.map((name, index) => [name, ['s0@1.0.0', ...next(index)]] as const);
    const { cycles, moreCycles } = graphOf(Object.fromEntries(edges));
    expect(cycles.flat().length).toBeLessThanOrEqual(10_000);
    expect(cycles.length + (moreCycles ?? 0)).toBe(3000);
  });

  it('looks for ways around in a circle of 2,000 services no longer than a person waits, and counts the rest', () => {
    const edges: { [key: string]: string[] } = { 'root@1.0.0': [] };
    const at = (layer: number, index: number): string => `s${layer}-${index % 40}@1.0.0`;
    for (let index = 0; index < 2000; index++) {
      const [layer, place] = [Math.floor(index / 40), index % 40];
      const next = [0, 7, 13, 21, 30].map((step) => (layer < 49 ? at(layer + 1, place * 3 + step) : 'sink@1.0.0'));
      edges[at(layer, place)] = next;
      if (layer === 0) edges['root@1.0.0']?.push(at(0, place));
    }
    const start = performance.now();
    const { cycles, moreCycles } = graphOf({ ...edges, 'sink@1.0.0': ['root@1.0.0'] });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect([cycles.length <= 100, (moreCycles ?? 0) > 5000]).toEqual([true, true]);
  });

  it('shows the references of configurations and policies when asked, beside the dependencies or alone', () => {
    const contracts = resolved({ 'a@1.0.0': ['b@1.0.0'], 'b@1.0.0': [], 'policy@1.0.0': [] });
    const a = contracts.get('a@1.0.0');
    if (a === undefined) throw new Error('no a');
    const reference = { kind: 'policy', ref: 'oci://r/policy', key: 'policy@1.0.0' } as const;
    contracts.set('a@1.0.0', { ...a, references: [reference] });
    const names = (links: 'dependencies' | 'references' | 'all') =>
      buildGraph('a@1.0.0', contracts, { links }).root.dependencies.map(({ node, kind }) => [node?.name, kind]);
    expect(names('dependencies')).toEqual([['b', undefined]]);
    expect(names('references')).toEqual([['policy', 'policy']]);
    expect(names('all')).toEqual([
      ['b', undefined],
      ['policy', 'policy'],
    ]);
  });

  it('walks a chain of 5,000 contracts without running out of stack', () => {
    const edges: { [key: string]: string[] } = {};
    for (let index = 0; index < 5000; index++) edges[`s${index}@1.0.0`] = index < 4999 ? [`s${index + 1}@1.0.0`] : [];
    let depth = 0;
    let node: GraphNode | undefined = graphOf(edges).root;
    while (node !== undefined) {
      depth++;
      node = node.dependencies[0]?.node;
    }
    expect(depth).toBe(5000);
  });
});
