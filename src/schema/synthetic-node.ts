import type { Keywords, SchemaNode } from './model.ts';
import { ANY, OBJECT, type TypeSet } from './type-set.ts';

/** What a schema says that says this much; all have the same members in the same order, which makes them quick to read. */
export function completeKeywords(said: Partial<Keywords>): Keywords {
  return Object.assign(silence(), said);
}

function silence(): Keywords {
  return {
    never: false,
    types: ANY,
    values: undefined,
    minimum: undefined,
    maximum: undefined,
    multipleOf: undefined,
    minLength: 0,
    maxLength: Number.POSITIVE_INFINITY,
    pattern: undefined,
    format: undefined,
    prefix: NO_LIST,
    items: undefined,
    contains: undefined,
    minItems: 0,
    maxItems: Number.POSITIVE_INFINITY,
    uniqueItems: false,
    properties: NO_MAP,
    patternProperties: NO_LIST,
    additional: undefined,
    propertyNames: undefined,
    required: NO_LIST,
    minProperties: 0,
    maxProperties: Number.POSITIVE_INFINITY,
    dependentRequired: NO_LIST,
    dependentSchemas: NO_LIST,
    unevaluatedProperties: undefined,
    unevaluatedItems: undefined,
    references: NO_LIST,
    allOf: NO_LIST,
    anyOf: undefined,
    oneOf: undefined,
    not: undefined,
    condition: undefined,
    doubts: NO_LIST,
  };
}

const NO_LIST: readonly never[] = [];
const NO_MAP: Keywords['properties'] = new Map();

/** What a schema without keywords says: nothing. */
export const NO_KEYWORDS: Keywords = silence();

/** Makes nodes that no document has; ids go down from -1, so that they differ from read ones. */
export class SyntheticNodes {
  #next = -1;
  readonly #known = new Map<string, SchemaNode>();

  /** What no value fits. */
  never(): SchemaNode {
    return this.make('never', { never: true, types: 0 });
  }

  ofTypes(types: TypeSet): SchemaNode {
    return this.make(`types ${types}`, { types });
  }

  /** Objects that have some names. */
  requiring(names: readonly string[]): SchemaNode {
    return this.make(`with ${JSON.stringify(names)}`, { types: OBJECT, required: names });
  }

  /** Whatever does not have a name. */
  without(name: string): SchemaNode {
    return this.make(`without ${name}`, { properties: new Map([[name, this.never()]]) });
  }

  /** Whatever a schema does not fit. */
  unlike(node: SchemaNode): SchemaNode {
    return this.make(`not ${node.id}`, { not: node });
  }

  /** Arrays without entries that fit a schema, and whatever is no array. */
  withoutEntries(node: SchemaNode): SchemaNode {
    return this.make(`no entries ${node.id}`, { items: this.unlike(node) });
  }

  /** @param key equal for equal keywords: the node is made once */
  make(key: string, keywords: Partial<Keywords>): SchemaNode {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const node: SchemaNode = {
      id: this.#next--,
      side: 'nobody',
      file: '',
      pointer: '',
      keywords: completeKeywords(keywords),
    };
    this.#known.set(key, node);
    return node;
  }
}
