import type { SchemaNode } from './model.ts';

const known = new WeakMap<SchemaNode, string | undefined>();

/** More schemas are not followed. */
const MAX_NODES = 500;

/**
 * The keyword by which a schema speaks about its own verdict on the same value, as `not` does in `{"not":{"$ref":"#"}}`:
 * nothing follows from it, and anything could be proved.
 */
export function paradoxOf(node: SchemaNode): string | undefined {
  const { not, condition } = node.keywords;
  if (not === undefined && condition === undefined) return undefined;
  if (!known.has(node)) known.set(node, findParadox(node));
  return known.get(node);
}

function findParadox(node: SchemaNode): string | undefined {
  const { not, condition } = node.keywords;
  if (not !== undefined && leadsTo(not, node)) return 'not';
  return condition !== undefined && leadsTo(condition.test, node) ? 'if' : undefined;
}

function leadsTo(from: SchemaNode, to: SchemaNode): boolean {
  const nodes = new Set([from]);
  for (const { keywords } of nodes) {
    const { references, allOf, anyOf = [], oneOf = [], not, condition, dependentSchemas } = keywords;
    const single = [not, condition?.test, condition?.then, condition?.otherwise];
    const dependent = dependentSchemas.map(([, child]) => child);
    for (const next of [...references, ...allOf, ...anyOf, ...oneOf, ...single, ...dependent]) {
      if (next !== undefined && nodes.size < MAX_NODES) nodes.add(next);
    }
  }
  return nodes.has(to);
}
