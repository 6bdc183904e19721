import type { Addition } from './facts.ts';
import type { Keywords, SchemaNode } from './model.ts';
import type { SyntheticNodes } from './synthetic-node.ts';
import { ANY, ARRAY, NUMBER, OBJECT, STRING, type TypeSet } from './type-set.ts';

/**
 * What is known about a value that does not fit a schema: at least one of its keywords says no. `undefined` when
 * nothing follows that is simpler than the schema itself.
 */
export function negationOf(node: SchemaNode, made: SyntheticNodes): readonly Addition[] | undefined {
  const { keywords } = node;
  if (keywords.doubts.length > 0 || hasOpaqueKeyword(keywords)) return undefined;
  if (keywords.never) return [{ parts: [], negatives: [] }];
  const writer = new NegationWriter(node, made);
  return [
    ...writer.types(),
    ...writer.numbers(),
    ...writer.texts(),
    ...writer.counts(),
    ...writer.names(),
    ...writer.dependencies(),
    ...writer.entries(),
    ...writer.branches(),
    ...writer.condition(),
  ];
}

/** Keywords whose opposite has no keyword. */
function hasOpaqueKeyword(keywords: Keywords): boolean {
  const { additional, propertyNames, unevaluatedItems, unevaluatedProperties, oneOf } = keywords;
  const single = [additional, propertyNames, unevaluatedItems, unevaluatedProperties];
  return (
    single.some((each) => each !== undefined) ||
    (oneOf !== undefined && oneOf.length > MAX_BRANCHES) ||
    keywords.uniqueItems ||
    keywords.prefix.length > 0 ||
    keywords.patternProperties.length > 0
  );
}

/** Of more branches not every pair is looked at. */
const MAX_BRANCHES = 4;

class NegationWriter {
  readonly #node: SchemaNode;
  readonly #keywords: Keywords;
  readonly #made: SyntheticNodes;

  constructor(node: SchemaNode, made: SyntheticNodes) {
    this.#node = node;
    this.#keywords = node.keywords;
    this.#made = made;
  }

  types(): Addition[] {
    const { types } = this.#keywords;
    return types === ANY ? [] : [this.#says('type', { types: ANY & ~types })];
  }

  numbers(): Addition[] {
    const { minimum, maximum, multipleOf } = this.#keywords;
    const additions: Addition[] = [];
    if (minimum !== undefined) {
      const bound = { value: minimum.value, exclusive: !minimum.exclusive };
      additions.push(this.#says('minimum', { types: NUMBER, maximum: bound }));
    }
    if (maximum !== undefined) {
      const bound = { value: maximum.value, exclusive: !maximum.exclusive };
      additions.push(this.#says('maximum', { types: NUMBER, minimum: bound }));
    }
    if (multipleOf !== undefined) additions.push(this.#lacks('multipleOf', NUMBER, { multipleOf }));
    return additions;
  }

  texts(): Addition[] {
    const { minLength, maxLength, pattern, format, values } = this.#keywords;
    const additions: Addition[] = [];
    if (minLength > 0) additions.push(this.#says('minLength', { types: STRING, maxLength: minLength - 1 }));
    if (Number.isFinite(maxLength))
      additions.push(this.#says('maxLength', { types: STRING, minLength: maxLength + 1 }));
    if (pattern !== undefined) additions.push(this.#lacks('pattern', STRING, { pattern }));
    if (format !== undefined) additions.push(this.#lacks('format', STRING | NUMBER, { format }));
    if (values !== undefined) additions.push(this.#lacks('enum', ANY, { values }));
    return additions;
  }

  counts(): Addition[] {
    const { minItems, maxItems, minProperties, maxProperties } = this.#keywords;
    const additions: Addition[] = [];
    if (minItems > 0) additions.push(this.#says('minItems', { types: ARRAY, maxItems: minItems - 1 }));
    if (Number.isFinite(maxItems)) additions.push(this.#says('maxItems', { types: ARRAY, minItems: maxItems + 1 }));
    if (minProperties > 0) {
      additions.push(this.#says('minProperties', { types: OBJECT, maxProperties: minProperties - 1 }));
    }
    if (Number.isFinite(maxProperties)) {
      additions.push(this.#says('maxProperties', { types: OBJECT, minProperties: maxProperties + 1 }));
    }
    return additions;
  }

  names(): Addition[] {
    const { required, properties } = this.#keywords;
    const missing = required.map((name) =>
      this.#says(`required ${name}`, { types: OBJECT, properties: new Map([[name, this.#made.never()]]) }),
    );
    const wrong = [...properties].map(([name, node]) => {
      const opposite = this.#made.unlike(node);
      return this.#says(`properties ${name}`, {
        types: OBJECT,
        required: [name],
        properties: new Map([[name, opposite]]),
      });
    });
    return [...missing, ...wrong];
  }

  dependencies(): Addition[] {
    const { dependentRequired, dependentSchemas } = this.#keywords;
    const lacking = dependentRequired.flatMap(([name, needs]) =>
      needs.map((need) => addition([this.#made.requiring([name]), this.#made.without(need)], [])),
    );
    const wrong = dependentSchemas.map(([name, node]) => addition([this.#made.requiring([name])], [node]));
    return [...lacking, ...wrong];
  }

  entries(): Addition[] {
    const { items, contains } = this.#keywords;
    const additions: Addition[] = [];
    const counting = (what: string, node: SchemaNode, min: number, max: number): void => {
      const counted = { node, min, max, evaluates: false };
      additions.push(this.#says(what, { types: ARRAY, contains: counted }));
    };
    if (items !== undefined) {
      counting('items', this.#made.unlike(items), 1, Number.POSITIVE_INFINITY);
    }
    if (contains !== undefined && contains.min > 0) counting('minContains', contains.node, 0, contains.min - 1);
    if (contains !== undefined && Number.isFinite(contains.max)) {
      counting('maxContains', contains.node, contains.max + 1, Number.POSITIVE_INFINITY);
    }
    return additions;
  }

  branches(): Addition[] {
    const { references, allOf, anyOf, oneOf, not } = this.#keywords;
    const additions = [...references, ...allOf].map((node) => addition([], [node]));
    if (anyOf !== undefined) additions.push(addition([], anyOf));
    if (oneOf !== undefined) additions.push(addition([], oneOf));
    for (const [index, first] of (oneOf ?? []).entries()) {
      for (const second of oneOf?.slice(index + 1) ?? []) additions.push(addition([first, second], []));
    }
    if (not !== undefined) additions.push(addition([not], []));
    return additions;
  }

  condition(): Addition[] {
    const { condition } = this.#keywords;
    if (condition === undefined) return [];
    const { test, then, otherwise } = condition;
    return [
      ...(then === undefined ? [] : [addition([test], [then])]),
      ...(otherwise === undefined ? [] : [addition([], [test, otherwise])]),
    ];
  }

  #says(what: string, keywords: Partial<Keywords>): Addition {
    const node = this.#made.make(`against ${this.#node.id} ${what}`, keywords);
    return { parts: [{ node, closing: false }], negatives: [] };
  }

  /** That a keyword says no has no keyword of its own: it stays a negative, of a schema with that keyword alone. */
  #lacks(what: string, types: TypeSet, keywords: Partial<Keywords>): Addition {
    if (this.#node.side === 'nobody') return this.#says(`${what} type`, { types });
    const said = this.#made.make(`only ${this.#node.id} ${what}`, keywords);
    return { parts: this.#says(`${what} type`, { types }).parts, negatives: [said] };
  }
}

function addition(fitting: readonly SchemaNode[], negatives: readonly SchemaNode[]): Addition {
  return { parts: fitting.map((node) => ({ node, closing: false })), negatives };
}
