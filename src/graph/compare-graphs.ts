import { compareText } from '../base/index.ts';
import type { ChangedEdge, ChangedService, ChangeType, EdgeFacts, GraphChanges } from './graph-change.ts';
import type { DependencyGraph, GraphEdge, GraphNode } from './model.ts';

/** The same service in both graphs; one side is missing for an added or removed one. */
interface NodePair {
  readonly before: GraphNode | undefined;
  readonly after: GraphNode | undefined;
}

interface OpenEdge extends ChangedEdge {
  readonly dependencies: OpenEdge[];
}

/** A pair whose dependencies are compared, and the list that the changed ones go to. */
interface OpenPair extends NodePair {
  readonly dependencies: OpenEdge[];
}

/**
 * Compares the platforms below two roots, level by level: dependencies of the same contract are the same by the name of
 * the service that they lead to.
 */
export function compareGraphs(before: DependencyGraph, after: DependencyGraph): GraphChanges {
  const [old, current] = [new ExpandedNodes(before.root), new ExpandedNodes(after.root)];
  const root: OpenPair = { before: before.root, after: after.root, dependencies: [] };
  const queue = [root];
  const seen = new Set([pairKey(root)]);
  for (const pair of queue) {
    for (const [from, to] of pairEdges(pair)) {
      const edge: OpenEdge = { ...describeEdge(from, to), dependencies: [] };
      pair.dependencies.push(edge);
      // What is gone from here may still be there elsewhere, and so may what it depends on.
      const nodes = { before: old.find(from ?? to), after: current.find(to ?? from) };
      const key = pairKey(nodes);
      if (seen.has(key) || (nodes.before === undefined && nodes.after === undefined)) continue;
      seen.add(key);
      queue.push({ ...nodes, dependencies: edge.dependencies });
    }
  }
  // Whoever leads to a pair stands before it, so backwards every list is final when it is looked at.
  for (const { dependencies } of queue.reverse()) {
    const kept = dependencies.filter(({ type, dependencies: inner }) => type !== undefined || inner.length > 0);
    dependencies.splice(0, dependencies.length, ...kept);
  }
  const nameOf = ({ name, version }: GraphNode) => ({ name, version });
  return {
    before: nameOf(before.root),
    after: nameOf(after.root),
    services: compareServices(old.nodes, current.nodes),
    dependencies: root.dependencies,
  };
}

/** The nodes of a graph at the one place where their dependencies are. */
class ExpandedNodes {
  readonly nodes: readonly GraphNode[];
  readonly #byKey: ReadonlyMap<string, GraphNode>;
  readonly #byName: ReadonlyMap<string, GraphNode>;

  constructor(root: GraphNode) {
    const nodes = [root];
    for (const { dependencies } of nodes) {
      for (const { node, shared } of dependencies) if (node !== undefined && !shared) nodes.push(node);
    }
    this.nodes = nodes;
    this.#byKey = new Map(nodes.map((node) => [nodeKey(node), node]));
    this.#byName = new Map([...nodes].reverse().map((node) => [node.name, node]));
  }

  /** What a dependency of this or the other graph leads to here: the same contract, else the first of its name. */
  find(edge: GraphEdge | undefined): GraphNode | undefined {
    if (edge?.node === undefined) return undefined;
    return this.#byKey.get(nodeKey(edge.node)) ?? this.#byName.get(edge.node.name);
  }
}

/** What tells contracts of one graph apart. */
export function nodeKey({ name, version, digest, source }: GraphNode): string {
  return JSON.stringify([name, version, digest ?? source]);
}

function pairKey({ before, after }: NodePair): string {
  return JSON.stringify([before, after].map((node) => (node === undefined ? null : nodeKey(node))));
}

/** Dependencies with the same name in their order; then, of each name, those that one side has more of. */
function pairEdges({ before, after }: NodePair): [GraphEdge | undefined, GraphEdge | undefined][] {
  const old = new Map<string, GraphEdge[]>();
  for (const edge of before?.dependencies ?? []) {
    const name = edgeName(edge);
    const same = old.get(name) ?? [];
    same.push(edge);
    old.set(name, same);
  }
  const kept = (after?.dependencies ?? []).map((edge): [GraphEdge | undefined, GraphEdge] => {
    return [old.get(edgeName(edge))?.shift(), edge];
  });
  const gone = [...old.values()].flat().map((edge): [GraphEdge, undefined] => [edge, undefined]);
  return [...kept, ...gone];
}

function edgeName({ node, ref, kind }: GraphEdge): string {
  const name =
    node?.name ??
    ref
      .replace(/@[^/]*$/, '')
      .replace(/:[^/]*$/, '')
      .replace(/^.*\//, '');
  return kind === undefined ? name : `${kind} ${name}`;
}

function describeEdge(before: GraphEdge | undefined, after: GraphEdge | undefined): Omit<ChangedEdge, 'dependencies'> {
  const edge = after ?? before;
  const type = typeOf(before, after);
  return {
    name: edge === undefined ? '' : edgeName(edge),
    ...(type === undefined ? {} : { type }),
    ...(before === undefined ? {} : { before: factsOf(before) }),
    ...(after === undefined ? {} : { after: factsOf(after) }),
  };
}

function typeOf(before: GraphEdge | undefined, after: GraphEdge | undefined): ChangeType | undefined {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  const text = (edge: GraphEdge): string => JSON.stringify(factsOf(edge));
  return text(before) === text(after) ? undefined : 'modified';
}

function factsOf({ ref, compatibility, required, node, error }: GraphEdge): EdgeFacts {
  const { version, digest } = node ?? {};
  return {
    ref,
    compatibility,
    required,
    ...(version === undefined ? {} : { version }),
    ...(digest === undefined ? {} : { digest }),
    ...(error === undefined ? {} : { error }),
  };
}

function compareServices(before: readonly GraphNode[], after: readonly GraphNode[]): ChangedService[] {
  const [old, current] = [versionsByName(before), versionsByName(after)];
  const names = [...new Set([...old.keys(), ...current.keys()])].sort(compareText);
  return names.flatMap((name): ChangedService[] => {
    const [from, to] = [old.get(name) ?? [], current.get(name) ?? []];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [
      { name, type: from.length === 0 ? 'added' : to.length === 0 ? 'removed' : 'modified', before: from, after: to },
    ];
  });
}

function versionsByName(nodes: readonly GraphNode[]): Map<string, string[]> {
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of nodes) versions.set(name, (versions.get(name) ?? new Set()).add(version));
  return new Map([...versions].map(([name, set]) => [name, [...set].sort(compareText)]));
}
