import type { Keywords, SchemaNode } from './model.ts';
import { ANY, OBJECT, type TypeSet } from './type-set.ts';

/** What a schema without keywords says: nothing. */
export const NO_KEYWORDS: Keywords = {
  never: false,
  types: ANY,
  minLength: 0,
  maxLength: Number.POSITIVE_INFINITY,
  prefix: [],
  minItems: 0,
  maxItems: Number.POSITIVE_INFINITY,
  uniqueItems: false,
  properties: new Map(),
  patternProperties: [],
  required: [],
  minProperties: 0,
  maxProperties: Number.POSITIVE_INFINITY,
  dependentRequired: [],
  dependentSchemas: [],
  references: [],
  allOf: [],
  doubts: [],
};

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

  /** @param key equal for equal keywords: the node is made once */
  make(key: string, keywords: Partial<Keywords>): SchemaNode {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const node: SchemaNode = {
      id: this.#next--,
      side: 'nobody',
      file: '',
      pointer: '',
      keywords: { ...NO_KEYWORDS, ...keywords },
    };
    this.#known.set(key, node);
    return node;
  }
}
