import type { DependencyGraph, GraphEdge, GraphNode } from '../../graph/index.ts';

/** A dependency graph with the keys of its JSON form, in their order. */
export function graphDocument({ root, cycles, conflicts }: DependencyGraph): object {
  return {
    root: nodeDocument(root),
    cycles,
    conflicts: conflicts.map(({ name, versions }) => ({ name, versions })),
  };
}

function nodeDocument({ name, version, source, digest, dependencies }: GraphNode): object {
  return { name, version, source, digest, dependencies: dependencies.map(edgeDocument) };
}

function edgeDocument({ ref, compatibility, required, shared, error, node }: GraphEdge): object {
  return { ref, compatibility, required, shared, error, node: node && nodeDocument(node) };
}
