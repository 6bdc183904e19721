import type { SchemaNode } from './model.ts';
import { NO_KEYWORDS } from './synthetic-node.ts';
import { type TypeSet, typeOf } from './type-set.ts';

const known = new WeakMap<SchemaNode, TypeSet>();

/** The types that values of a schema can have at most, by its own words and those of all that applies beside them. */
export function typesOf(node: SchemaNode): TypeSet {
  let types = known.get(node);
  if (types === undefined) {
    types = new TypeCollector().collect(node);
    known.set(node, types);
  }
  return types;
}

/** So many schemas are looked at, and so many values: more could only allow less. */
const MAX_NODES = 40;
const MAX_VALUES = 20;

/** Looks at each schema anew, so that what it finds does not depend on what was asked before. */
class TypeCollector {
  #count = 0;
  readonly #open = new Set<SchemaNode>();

  collect(node: SchemaNode): TypeSet {
    const { types, values, references, allOf, anyOf, oneOf, not } = node.keywords;
    if (not !== undefined && acceptsAll(not)) return 0;
    if (++this.#count > MAX_NODES || this.#open.has(node)) return types;
    this.#open.add(node);
    let found = types;
    if (values !== undefined && values.length <= MAX_VALUES) found &= union(values.map(typeOf));
    for (const child of [...references, ...allOf]) found &= this.collect(child);
    for (const branches of [anyOf, oneOf]) {
      if (branches !== undefined) found &= union(branches.map((branch) => this.collect(branch)));
    }
    this.#open.delete(node);
    return found;
  }
}

function union(types: readonly TypeSet[]): TypeSet {
  return types.reduce((all, each) => all | each, 0);
}

function acceptsAll({ raw, keywords }: SchemaNode): boolean {
  return raw === undefined ? keywords === NO_KEYWORDS : Object.keys(raw).length === 0;
}
