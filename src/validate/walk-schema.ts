import type { DocumentNode } from '../document/index.ts';

/** What a value of a schema document is: a schema, a map of names to schemas, or a plain value. */
export type Role = 'schema' | 'names' | 'value';

/** Members that hold schemas under names of the author's choice. */
const NAME_MAPS = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
]);
/** Members that hold plain values, where the names of keywords mean nothing. */
const VALUES = new Set(['const', 'enum', 'default', 'examples', 'example']);

/** Calls `visit` with every schema of a schema document, and returns how many values the document has. */
export function walkSchema(root: DocumentNode, visit: (schema: DocumentNode) => void): number {
  const walk = (node: DocumentNode, role: Role): number => {
    if (role === 'schema' && node.isMap) visit(node);
    let count = 1;
    for (const item of node.items()) count += walk(item, role);
    for (const [name, member] of node.entries()) count += walk(member, roleOf(name, member, role));
    return count;
  };
  return walk(root, 'schema');
}

function roleOf(name: string, member: DocumentNode, role: Role): Role {
  return hasOwnAddress(member) ? 'value' : roleOfMember(name, role);
}

/** What the member of a name is in a value of a role. */
export function roleOfMember(name: string, role: Role): Role {
  if (role === 'value') return 'value';
  if (role === 'names') return 'schema';
  return NAME_MAPS.has(name) ? 'names' : VALUES.has(name) ? 'value' : 'schema';
}

/** A schema with an address of its own starts its own pointers; what it says is left to the engine. */
function hasOwnAddress(node: DocumentNode): boolean {
  const id = node.get('$id')?.text;
  return id !== undefined && !id.startsWith('#');
}
