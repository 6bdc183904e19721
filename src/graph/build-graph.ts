import { compareText, invariant } from '../base/index.ts';
import type { Contract } from '../contract/index.ts';
import type { DependencyGraph, GraphEdge, GraphNode } from './model.ts';

/** A contract and what each of its dependencies, in declaration order, resolved to. */
export interface ResolvedContract {
  readonly contract: Contract;
  readonly source: string;
  readonly digest?: string;
  readonly dependencies: readonly ResolvedDependency[];
}

/** Exactly one of the two is there. */
export interface ResolvedDependency {
  /** Key of the contract it resolved to. */
  readonly key?: string;
  readonly error?: string;
}

interface MutableNode extends GraphNode {
  readonly dependencies: GraphEdge[];
}

/**
 * Turns resolved contracts into a tree that shows every edge and expands every contract once: breadth first in
 * declaration order, the first arrival is expanded, every other arrival is `shared` and has no dependencies.
 *
 * @param contracts by key; a key stands for one version of one contract
 */
export function buildGraph(rootKey: string, contracts: ReadonlyMap<string, ResolvedContract>): DependencyGraph {
  const root = createNode(contractOf(contracts, rootKey));
  const seen = new Set([rootKey]);
  const queue: { key: string; node: MutableNode }[] = [{ key: rootKey, node: root }];
  for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
    const resolved = contractOf(contracts, entry.key);
    for (const [index, dependency] of resolved.contract.dependencies.entries()) {
      const { key, error } = resolved.dependencies[index] ?? {};
      const { ref, compatibility, required } = dependency;
      const declared = { ref, compatibility, required };
      if (key === undefined) {
        entry.node.dependencies.push({ ...declared, shared: false, error: error ?? 'not resolved' });
        continue;
      }
      const node = createNode(contractOf(contracts, key));
      const shared = seen.has(key);
      entry.node.dependencies.push({ ...declared, shared, node });
      if (shared) continue;
      seen.add(key);
      queue.push({ key, node });
    }
  }
  const cycles = findCycles(rootKey, contracts).map((keys) => keys.map((key) => labelOf(contractOf(contracts, key))));
  return { root, cycles, conflicts: findConflicts([...seen].map((key) => contractOf(contracts, key).contract)) };
}

function createNode({ contract, source, digest }: ResolvedContract): MutableNode {
  const { name, version } = contract.service;
  return { name, version, source, ...(digest === undefined ? {} : { digest }), dependencies: [] };
}

/** Every edge that closes a way from the root back into itself, depth first in declaration order. */
function findCycles(rootKey: string, contracts: ReadonlyMap<string, ResolvedContract>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way = [rootKey];
  const pending = [{ key: rootKey, next: 0 }];
  for (let frame = pending.at(-1); frame !== undefined; frame = pending.at(-1)) {
    const dependency = contractOf(contracts, frame.key).dependencies[frame.next++];
    if (dependency === undefined) {
      done.add(frame.key);
      pending.pop();
      way.pop();
    } else if (dependency.key !== undefined && way.includes(dependency.key)) {
      cycles.push([...way.slice(way.indexOf(dependency.key)), dependency.key]);
    } else if (dependency.key !== undefined && !done.has(dependency.key)) {
      way.push(dependency.key);
      pending.push({ key: dependency.key, next: 0 });
    }
  }
  return cycles;
}

function findConflicts(contracts: readonly Contract[]): DependencyGraph['conflicts'] {
  const versions = new Map<string, Set<string>>();
  for (const { service } of contracts) {
    versions.set(service.name, (versions.get(service.name) ?? new Set()).add(service.version));
  }
  return [...versions]
    .filter(([, set]) => set.size > 1)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, set]) => ({ name, versions: [...set].sort(compareText) }));
}

function labelOf({ contract }: ResolvedContract): string {
  return `${contract.service.name}@${contract.service.version}`;
}

function contractOf(contracts: ReadonlyMap<string, ResolvedContract>, key: string): ResolvedContract {
  const found = contracts.get(key);
  invariant(found !== undefined, `the graph has no contract for ${key}`);
  return found;
}
