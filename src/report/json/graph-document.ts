import type { DependencyGraph, GraphEdge, GraphNode } from '../../graph/index.ts';

/** Dependencies whose documents are still to be put into their list. */
interface OpenList {
  readonly documents: object[];
  readonly edges: readonly GraphEdge[];
}

/** A dependency graph with the keys of its JSON form, in their order. Nothing recurses, since a chain may be long. */
export function graphDocument({ root, cycles, conflicts }: DependencyGraph): object {
  const open: OpenList[] = [];
  const rootDocument = nodeDocument(root, open);
  for (let list = open.pop(); list !== undefined; list = open.pop()) {
    for (const edge of list.edges) list.documents.push(edgeDocument(edge, open));
  }
  return {
    root: rootDocument,
    cycles,
    conflicts: conflicts.map(({ name, versions }) => ({ name, versions })),
  };
}

function nodeDocument({ name, version, source, digest, dependencies }: GraphNode, open: OpenList[]): object {
  const documents: object[] = [];
  open.push({ documents, edges: dependencies });
  return { name, version, source, digest, dependencies: documents };
}

function edgeDocument({ ref, compatibility, required, shared, error, node }: GraphEdge, open: OpenList[]): object {
  return { ref, compatibility, required, shared, error, node: node && nodeDocument(node, open) };
}
