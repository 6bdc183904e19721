import { describe, expect, it } from '@jest/globals';
import { readContract } from '../../src/contract/index.ts';
import { DocumentSet } from '../../src/document/index.ts';
import { buildGraph, type DependencyGraph, type GraphNode, type ResolvedContract } from '../../src/graph/index.ts';

/** Makes contracts from `name@version: [dependencies]`; an unknown dependency is one that could not be resolved. */
function platform(edges: { readonly [key: string]: readonly string[] }): Map<string, ResolvedContract> {
  return new Map(
    Object.entries(edges).map(([key, dependencies]) => {
      const [name, version] = key.split('@');
      const list = dependencies.map((target) => `{ ref: "oci://r/${target.split('@')[0]}", compatibility: "*" }`);
      const yaml = `pactoVersion: "1.0"\nservice: { name: ${name}, version: ${version} }\ndependencies: [${list.join(', ')}]\n`;
      const { contract } = readContract(new DocumentSet({ 'pacto.yaml': yaml }));
      if (contract === undefined) throw new Error(`no contract: ${yaml}`);
      const resolved = dependencies.map((target) => (target in edges ? { key: target } : { error: 'not there' }));
      return [key, { contract, source: `oci://r/${name}`, dependencies: resolved }] as const;
    }),
  );
}

function outline(node: GraphNode, depth = 0): string[] {
  const children = node.dependencies.flatMap(({ node: child, shared, ref, error }) => {
    const indent = '  '.repeat(depth + 1);
    if (child === undefined) return [`${indent}${ref.split('/').at(-1)}: ${error}`];
    return shared ? [`${indent}${child.name} (shared)`] : outline(child, depth + 1);
  });
  return [`${'  '.repeat(depth)}${node.name}`, ...children];
}

const graphOf = (root: string, edges: { readonly [key: string]: readonly string[] }): DependencyGraph =>
  buildGraph(root, platform(edges));

describe('a dependency graph', () => {
  it('expands the first arrival in breadth-first order, even when another edge stands before it', () => {
    const graph = graphOf('a@1.0.0', {
      'a@1.0.0': ['b@1.0.0', 'c@1.0.0'],
      'b@1.0.0': ['c@1.0.0'],
      'c@1.0.0': ['d@1.0.0'],
      'd@1.0.0': [],
    });
    expect(outline(graph.root)).toEqual(['a', '  b', '    c (shared)', '  c', '    d']);
  });

  it('keeps what could not be resolved on its edge', () => {
    const graph = graphOf('a@1.0.0', { 'a@1.0.0': ['gone@1.0.0', 'b@1.0.0'], 'b@1.0.0': [] });
    expect(outline(graph.root)).toEqual(['a', '  gone: not there', '  b']);
  });

  it('ends at a cycle and names it', () => {
    const graph = graphOf('a@1.0.0', {
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

  it('reports a service in two versions as a conflict', () => {
    const graph = graphOf('a@1.0.0', {
      'a@1.0.0': ['b@1.0.0', 'c@1.0.0'],
      'b@1.0.0': ['c@2.0.0'],
      'c@1.0.0': [],
      'c@2.0.0': [],
    });
    expect(graph.conflicts).toEqual([{ name: 'c', versions: ['1.0.0', '2.0.0'] }]);
  });

  it('walks a chain of 5,000 contracts without running out of stack', () => {
    const edges: { [key: string]: string[] } = {};
    for (let index = 0; index < 5000; index++) edges[`s${index}@1.0.0`] = index < 4999 ? [`s${index + 1}@1.0.0`] : [];
    let depth = 0;
    let node: GraphNode | undefined = graphOf('s0@1.0.0', edges).root;
    while (node !== undefined) {
      depth++;
      node = node.dependencies[0]?.node;
    }
    expect(depth).toBe(5000);
  });
});
