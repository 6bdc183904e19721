import type { DocumentNode, DocumentSet } from '../../document/index.ts';

/** Parts of an `allOf`, or alternatives, that are looked at; nobody writes more. */
const MAX_PARTS = 50;

/** A schema with what it refers to and what all of it must satisfy: the places where its keywords may stand. */
export function schemaLayers(documents: DocumentSet, schema: DocumentNode): readonly DocumentNode[] {
  const target = documents.dereference(schema).node;
  const own = target === undefined || target === schema ? [schema] : [schema, target];
  const parts = own.flatMap((layer) => firstItems(layer.get('allOf')));
  return [...own, ...parts.map((part) => documents.dereference(part).node ?? part)];
}

/** Schemas that only some of the values satisfy: alternatives, and what follows from a condition. */
export function schemaVariants(documents: DocumentSet, layers: readonly DocumentNode[]): readonly DocumentNode[] {
  const branches = layers.flatMap((layer) => [
    ...firstItems(layer.get('anyOf')),
    ...firstItems(layer.get('oneOf')),
    ...['then', 'else'].flatMap((keyword) => layer.get(keyword) ?? []),
  ]);
  return branches.slice(0, MAX_PARTS).flatMap((branch) => schemaLayers(documents, branch));
}

/** The value of a keyword where it stands first. */
export function findKeyword(layers: readonly DocumentNode[], keyword: string): DocumentNode | undefined {
  for (const layer of layers) {
    const node = layer.get(keyword);
    if (node !== undefined) return node;
  }
  return undefined;
}

/** The first items of a list, without making all of them. */
export function firstItems(list: DocumentNode | undefined): readonly DocumentNode[] {
  const length = Array.isArray(list?.value) ? Math.min(list.value.length, MAX_PARTS) : 0;
  return Array.from({ length }, (_, index) => list?.get(index)).filter((item) => item !== undefined);
}
