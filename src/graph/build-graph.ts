import { compareText } from '../base/index.ts';
import type { ContractFacts } from './contract-facts.ts';
import { findCycles } from './find-cycles.ts';
import type { DependencyGraph, GraphEdge, GraphNode } from './model.ts';
import {
  contractOf,
  labelOf,
  linksOf,
  type ResolvedContract,
  type ResolvedContracts,
  type ResolvedLink,
} from './resolved-contract.ts';

/** What a graph shows. */
export interface GraphOptions {
  /** Default `dependencies`; `references` are those of configurations and policies. */
  readonly links?: 'dependencies' | 'references' | 'all';
}

interface MutableNode extends GraphNode {
  readonly dependencies: GraphEdge[];
}

/**
 * Turns resolved contracts into a tree that shows every edge and expands every contract once: breadth first in
 * declaration order, the first arrival is expanded, every other arrival is `shared` and has no dependencies.
 */
export function buildGraph(
  rootKey: string,
  contracts: ResolvedContracts,
  { links = 'dependencies' }: GraphOptions = {},
): DependencyGraph {
  const known = new Map<string, readonly ResolvedLink[]>();
  const shownLinks = (key: string): readonly ResolvedLink[] => {
    const shown = known.get(key) ?? selectLinks(contractOf(contracts, key), links);
    known.set(key, shown);
    return shown;
  };
  const root = createNode(contractOf(contracts, rootKey));
  const seen = new Set([rootKey]);
  const again = new Map<string, MutableNode>();
  const queue = [{ key: rootKey, node: root }];
  for (const { key: from, node } of queue) {
    for (const link of shownLinks(from)) {
      const { key } = link;
      if (key === undefined) {
        node.dependencies.push({ ...declaredPart(link), shared: false, error: link.error ?? 'not resolved' });
        continue;
      }
      const shared = seen.has(key);
      const target = (shared && again.get(key)) || createNode(contractOf(contracts, key));
      node.dependencies.push({ ...declaredPart(link), shared, node: target });
      if (shared) again.set(key, target);
      else queue.push({ key, node: target });
      seen.add(key);
    }
  }
  const { cycles, more } = findCycles(rootKey, (key) => [
    ...new Set(shownLinks(key).flatMap((link) => link.key ?? [])),
  ]);
  return {
    root,
    cycles: cycles.map((keys) => keys.map((key) => labelOf(contractOf(contracts, key)))),
    ...(more === 0 ? {} : { moreCycles: more }),
    conflicts: findConflicts([...seen].map((key) => contractOf(contracts, key).contract)),
  };
}

function selectLinks(contract: ResolvedContract, links: GraphOptions['links']): ResolvedLink[] {
  return linksOf(contract).filter(({ kind }) => {
    return links === 'all' || (links === 'dependencies') === (kind === 'dependency');
  });
}

function createNode({ contract, source, digest }: ResolvedContract): MutableNode {
  const { name, version } = contract.service;
  return { name, version, source, ...(digest === undefined ? {} : { digest }), dependencies: [] };
}

function declaredPart({ ref, compatibility, required, kind, outside }: ResolvedLink): Omit<GraphEdge, 'shared'> {
  return {
    ref,
    compatibility,
    required,
    ...(kind === 'dependency' ? {} : { kind }),
    ...(outside === undefined ? {} : { outside }),
  };
}

function findConflicts(contracts: readonly ContractFacts[]): DependencyGraph['conflicts'] {
  const versions = new Map<string, Set<string>>();
  for (const { service } of contracts) {
    versions.set(service.name, (versions.get(service.name) ?? new Set()).add(service.version));
  }
  return [...versions]
    .filter(([, set]) => set.size > 1)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, set]) => ({ name, versions: [...set].sort(compareText) }));
}
