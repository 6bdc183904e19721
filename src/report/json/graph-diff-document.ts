import type { ChangedEdge, EdgeFacts, GraphChanges } from '../../graph/index.ts';

/** Dependencies whose documents are still to be put into their list. */
interface OpenList {
  readonly documents: object[];
  readonly edges: readonly ChangedEdge[];
}

/** What differs between two graphs, with the keys of its JSON form, in their order. Nothing recurses. */
export function graphDiffDocument({ before, after, services, dependencies }: GraphChanges): object {
  const documents: object[] = [];
  const open: OpenList[] = [{ documents, edges: dependencies }];
  for (let list = open.pop(); list !== undefined; list = open.pop()) {
    for (const edge of list.edges) list.documents.push(edgeDocument(edge, open));
  }
  return {
    before: { name: before.name, version: before.version },
    after: { name: after.name, version: after.version },
    services: services.map(({ name, type, before: from, after: to }) => ({ name, type, before: from, after: to })),
    dependencies: documents,
  };
}

function edgeDocument({ name, type, before, after, dependencies }: ChangedEdge, open: OpenList[]): object {
  const documents: object[] = [];
  open.push({ documents, edges: dependencies });
  return {
    name,
    type,
    before: before && factsDocument(before),
    after: after && factsDocument(after),
    dependencies: documents,
  };
}

function factsDocument({ ref, compatibility, required, version, digest, error }: EdgeFacts): object {
  return { ref, compatibility, required, version, digest, error };
}
