import { canonicalJson, isJsonObject } from '../base/index.ts';
import type { NameCollector } from './declared-names.ts';
import { formatTypes } from './format.ts';
import type { Bound, Keywords, SchemaNode } from './model.ts';
import { matchesPattern } from './pattern/pattern.ts';
import { ANY, typeNames } from './type-set.ts';

/** A schema that a validator can read by itself. */
export interface EmittedSchema {
  readonly schema: Emitted;
  /** Where each part of it comes from. */
  readonly sources: ReadonlyMap<object, SchemaNode>;
}

type Emitted = Record<string, unknown>;

/** Thrown for a schema of which some part could not be read. */
export class DoubtfulSchema extends Error {}

/** Of a long `enum` at least the first values stay, for the message. */
const KEPT_VALUES = 20;

/**
 * Writes a schema in 2020-12, without what says nothing about one value: names that the value does not have, values
 * of a long `enum`, definitions that are out of reach. Validators overflow the stack on large schemas.
 *
 * @param closing whether names that the schema does not declare are forbidden
 * @throws DoubtfulSchema
 */
export function emitSchema(
  root: SchemaNode,
  value: unknown,
  closing: boolean,
  collector: NameCollector,
  assertsFormats: boolean,
): EmittedSchema {
  return new Emitter(value, collector, assertsFormats).emit(root, closing);
}

class Emitter {
  readonly #names = new Set<string>();
  readonly #values = new Set<string>();
  readonly #collector: NameCollector;
  readonly #assertsFormats: boolean;
  readonly #sources = new Map<object, SchemaNode>();
  readonly #definitions = new Map<string, { readonly node: SchemaNode; readonly closing: boolean }>();

  constructor(value: unknown, collector: NameCollector, assertsFormats: boolean) {
    this.#collector = collector;
    this.#assertsFormats = assertsFormats;
    this.#note(value);
  }

  emit(root: SchemaNode, closing: boolean): EmittedSchema {
    const schema = this.#whole(root, closing);
    const definitions: [string, unknown][] = [];
    for (const [key, { node, closing: inside }] of this.#definitions) definitions.push([key, this.#part(node, inside)]);
    if (definitions.length > 0) schema.$defs = Object.fromEntries(definitions);
    return { schema, sources: this.#sources };
  }

  #note(value: unknown): void {
    this.#values.add(canonicalJson(value));
    if (Array.isArray(value)) for (const item of value) this.#note(item);
    if (!isJsonObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      this.#names.add(name);
      this.#note(member);
    }
  }

  /** A schema of a value of its own: in the closed world nothing undeclared may be left in it. */
  #whole(node: SchemaNode, closing: boolean): Emitted {
    const part = this.#part(node, closing);
    if (!closing || !this.#collector.of(node).closes) return part;
    return this.#from(node, { allOf: [part], unevaluatedProperties: false });
  }

  /** A schema beside others of the same value. */
  #part(node: SchemaNode, closing: boolean): Emitted {
    const { keywords } = node;
    const [doubt] = keywords.doubts;
    if (doubt !== undefined) throw new DoubtfulSchema(`${doubt.keyword} ${doubt.reason}`);
    if (keywords.never) return this.#from(node, { not: {} });
    return this.#from(node, {
      ...this.#scalars(keywords),
      ...this.#arrays(keywords, closing),
      ...this.#objects(keywords, closing),
      ...this.#branches(keywords, closing),
    });
  }

  #from(node: SchemaNode, keywords: { readonly [keyword: string]: unknown }): Emitted {
    const emitted = Object.fromEntries(Object.entries(keywords).filter(([, each]) => each !== undefined));
    this.#sources.set(emitted, node);
    return emitted;
  }

  #scalars(keywords: Keywords): Emitted {
    const { types, values, format } = keywords;
    const isChecked = this.#assertsFormats && format !== undefined && formatTypes(format) !== 0;
    return {
      type: types === ANY ? undefined : typeNames(types),
      enum: values?.filter((value, index) => index < KEPT_VALUES || this.#values.has(canonicalJson(value))),
      ...boundKeywords(keywords.minimum, 'minimum', 'exclusiveMinimum'),
      ...boundKeywords(keywords.maximum, 'maximum', 'exclusiveMaximum'),
      multipleOf: keywords.multipleOf,
      minLength: keywords.minLength || undefined,
      maxLength: finite(keywords.maxLength),
      pattern: keywords.pattern,
      format: isChecked ? format : undefined,
    };
  }

  #arrays(keywords: Keywords, closing: boolean): Emitted {
    const { prefix, items, contains, unevaluatedItems } = keywords;
    return {
      prefixItems: prefix.length === 0 ? undefined : prefix.map((node) => this.#whole(node, closing)),
      items: items && this.#whole(items, closing),
      contains: contains && this.#whole(contains.node, false),
      minContains: contains?.min === 1 ? undefined : contains?.min,
      maxContains: contains && finite(contains.max),
      minItems: keywords.minItems || undefined,
      maxItems: finite(keywords.maxItems),
      uniqueItems: keywords.uniqueItems || undefined,
      unevaluatedItems: unevaluatedItems && this.#whole(unevaluatedItems, closing),
    };
  }

  #objects(keywords: Keywords, closing: boolean): Emitted {
    const { properties, patternProperties, additional, propertyNames, unevaluatedProperties } = keywords;
    const known = [...properties].filter(([name]) => this.#names.has(name));
    const patterns = patternProperties.filter(([pattern]) =>
      [...this.#names].some((name) => matchesPattern(pattern, name) !== false),
    );
    const dependent = keywords.dependentRequired.filter(([name]) => this.#names.has(name));
    return {
      properties: toMap(known.map(([name, node]) => [name, this.#whole(node, closing)])),
      patternProperties: toMap(patterns.map(([pattern, node]) => [pattern, this.#whole(node, closing)])),
      additionalProperties: additional && this.#member(additional, closing),
      propertyNames: propertyNames && this.#whole(propertyNames, false),
      required: keywords.required.length === 0 ? undefined : keywords.required,
      minProperties: keywords.minProperties || undefined,
      maxProperties: finite(keywords.maxProperties),
      dependentRequired: toMap(dependent),
      unevaluatedProperties: unevaluatedProperties && this.#member(unevaluatedProperties, closing),
    };
  }

  /** `false` stays `false`, so that the error names the member. */
  #member(node: SchemaNode, closing: boolean): unknown {
    return node.keywords.never ? false : this.#whole(node, closing);
  }

  #branches(keywords: Keywords, closing: boolean): Emitted {
    const { anyOf, oneOf, not, condition } = keywords;
    const parts = (nodes: readonly SchemaNode[] | undefined, inside: boolean) =>
      nodes?.map((node) => this.#part(node, inside));
    const all = [
      ...keywords.references.map((node) => this.#reference(node, closing)),
      ...keywords.allOf.map((node) => this.#part(node, closing)),
      ...this.#dependencies(keywords, closing),
    ];
    // The closed world must not let a value in by closing a branch that would have fitted too.
    if (closing && oneOf !== undefined) all.push({ anyOf: parts(oneOf, true) });
    const names = keywords.required.filter((name) => this.#names.has(name));
    if (closing && names.length > 0) all.push({ properties: toMap(names.map((name) => [name, {}])) });
    return {
      allOf: all.length === 0 ? undefined : all,
      anyOf: anyOf?.length === 0 ? [{ not: {} }] : parts(anyOf, closing),
      oneOf: oneOf?.length === 0 ? [{ not: {} }] : parts(oneOf, false),
      not: not && this.#part(not, false),
      if: condition && this.#part(condition.test, false),
      // biome-ignore lint/suspicious/noThenProperty: the keyword is called so, and nobody awaits a schema.
      then: condition?.then && this.#part(condition.then, closing),
      else: condition?.otherwise && this.#part(condition.otherwise, closing),
    };
  }

  /** As conditions: beside a dependent schema that does not apply, ajv 8 forgets which names are evaluated. */
  #dependencies({ dependentSchemas }: Keywords, closing: boolean): Emitted[] {
    return dependentSchemas
      .filter(([name]) => this.#names.has(name))
      .map(([name, node]) => ({
        if: { type: 'object', required: [name] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword is called so, and nobody awaits a schema.
        then: this.#part(node, closing),
      }));
  }

  #reference(node: SchemaNode, closing: boolean): Emitted {
    const key = `${node.id}${closing ? 'c' : ''}`;
    this.#definitions.set(key, { node, closing });
    return { $ref: `#/$defs/${key}` };
  }
}

function boundKeywords(bound: Bound | undefined, inclusive: string, exclusive: string): Emitted {
  return bound === undefined ? {} : { [bound.exclusive ? exclusive : inclusive]: bound.value };
}

function finite(count: number): number | undefined {
  return Number.isFinite(count) ? count : undefined;
}

function toMap(entries: readonly (readonly [string, unknown])[]): Emitted | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
