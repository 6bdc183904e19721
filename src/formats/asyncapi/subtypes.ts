import type { DocumentNode } from '../../document/index.ts';
import type { EventDocument } from './event-model.ts';
import { type Crawl, crawlReferences } from './reference-crawl.ts';

/**
 * Schemas that no reference leads to although they count: the subtypes of a used schema with a `discriminator` refer
 * to it through `allOf`, and a message names them by a value. What they refer to counts with them.
 *
 * @see AsyncAPI 3.0.0, Schema Object, Composition and Inheritance (Polymorphism)
 */
export function crawlSubtypes({ documents, root }: EventDocument, isUsed: (node: DocumentNode) => boolean) {
  const schemas = root.get('components')?.get('schemas')?.entries() ?? [];
  const parents = (schema: DocumentNode): DocumentNode[] =>
    (schema.get('allOf')?.items() ?? []).flatMap((item) => {
      const text = item.get('$ref')?.text;
      return (text === undefined ? undefined : documents.resolve(item, text).node) ?? [];
    });
  const subtypes = schemas.flatMap(([, schema]) => (isSubtype(schema, parents, isUsed) ? [schema] : []));
  const reached: Crawl['reached'] = crawlReferences(documents, subtypes).reached;
  return new Map([...subtypes.map((schema) => [schema.address, schema] as const), ...reached]);
}

function isSubtype(
  schema: DocumentNode,
  parentsOf: (schema: DocumentNode) => DocumentNode[],
  isUsed: (node: DocumentNode) => boolean,
): boolean {
  const seen = new Set<string>();
  const pending = parentsOf(schema);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node.address)) continue;
    seen.add(node.address);
    if (node.get('discriminator') !== undefined && isUsed(node)) return true;
    pending.push(...parentsOf(node));
  }
  return false;
}
