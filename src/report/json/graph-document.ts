import type { DependencyGraph, GraphEdge, GraphNode } from '../../graph/index.ts';

/** Dependencies whose documents are still to be put into their list. */
interface OpenList {
  readonly documents: object[];
  readonly edges: readonly GraphEdge[];
}

/** A dependency graph with the keys of its JSON form, in their order. Nothing recurses, since a chain may be long. */
export function graphDocument({ root, cycles, moreCycles, conflicts }: DependencyGraph): object {
  const open: OpenList[] = [];
  const rootDocument = nodeDocument(root, open);
  for (let list = open.pop(); list !== undefined; list = open.pop()) {
    for (const edge of list.edges) list.documents.push(edgeDocument(edge, open));
  }
  return {
    root: rootDocument,
    cycles,
    moreCycles,
    conflicts: conflicts.map(({ name, versions }) => ({ name, versions })),
  };
}

function nodeDocument({ name, version, source, digest, dependencies }: GraphNode, open: OpenList[]): object {
  const documents: object[] = [];
  open.push({ documents, edges: dependencies });
  return { name, version, source, digest, dependencies: documents };
}

function edgeDocument(edge: GraphEdge, open: OpenList[]): object {
  const { ref, compatibility, required, kind, shared, outside, error, node } = edge;
  return { ref, compatibility, required, kind, shared, outside, error, node: node && nodeDocument(node, open) };
}
