import { canonicalJson, isJsonObject } from '../base/index.ts';
import type { NameCollector } from './declared-names.ts';
import { formatTypes } from './format.ts';
import type { Bound, SchemaNode } from './model.ts';
import { matchesPattern, patternOf } from './pattern/pattern.ts';
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

/** More schemas take ajv seconds to compile, which nothing can interrupt. */
const MAX_SCHEMAS = 1500;

/** Of a long `enum` at least the first values stay, for the message. */
const KEPT_VALUES = 20;

/**
 * Writes a schema in 2020-12, without what says nothing about one value: each schema inside is written for the parts of
 * the value that it applies to, with the names that these have. Validators overflow the stack on large schemas.
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
  return new Emitter(collector, assertsFormats).emit({ node: root, values: [value], closing });
}

/** A schema and all values that it is asked about. */
interface Case {
  readonly node: SchemaNode;
  readonly values: readonly unknown[];
  readonly closing: boolean;
}

class Emitter {
  readonly #collector: NameCollector;
  readonly #assertsFormats: boolean;
  readonly #sources = new Map<object, SchemaNode>();
  readonly #definitions = new Map<string, Case & { readonly name: string }>();

  constructor(collector: NameCollector, assertsFormats: boolean) {
    this.#collector = collector;
    this.#assertsFormats = assertsFormats;
  }

  emit(root: Case): EmittedSchema {
    const schema = this.#whole(root);
    const definitions: [string, unknown][] = [];
    for (const each of this.#definitions.values()) definitions.push([each.name, this.#part(each)]);
    if (definitions.length > 0) schema.$defs = Object.fromEntries(definitions);
    return { schema, sources: this.#sources };
  }

  /** A schema of values of their own: in the closed world nothing undeclared may be left in them. */
  #whole(each: Case): Emitted {
    const part = this.#part(each);
    if (!each.closing || !this.#collector.of(each.node).closes) return part;
    return this.#from(each.node, { allOf: [part], unevaluatedProperties: false });
  }

  /** The schema of what is inside values; there is nothing to say when there is nothing. */
  #inside(node: SchemaNode, values: readonly unknown[], closing: boolean): Emitted {
    return values.length === 0 ? {} : this.#whole({ node, values, closing });
  }

  /** A schema beside others of the same values. */
  #part(each: Case): Emitted {
    const { node } = each;
    const [doubt] = node.keywords.doubts;
    if (doubt !== undefined) throw new DoubtfulSchema(`${doubt.keyword} ${doubt.reason}`);
    if (node.keywords.never) return this.#from(node, { not: {} });
    return this.#from(node, {
      ...this.#scalars(each),
      ...this.#arrays(each),
      ...this.#objects(each),
      ...this.#branches(each),
    });
  }

  #contains({ node: { keywords }, values }: Case): Emitted {
    const { contains } = keywords;
    const entries = values.filter((value) => Array.isArray(value)).flat(1);
    return {
      contains: contains && this.#inside(contains.node, entries, false),
      minContains: contains?.min === 1 ? undefined : contains?.min,
      maxContains: contains && finite(contains.max),
    };
  }

  #from(node: SchemaNode, keywords: { readonly [keyword: string]: unknown }): Emitted {
    const emitted = Object.fromEntries(Object.entries(keywords).filter(([, each]) => each !== undefined));
    if (this.#sources.size >= MAX_SCHEMAS) throw new DoubtfulSchema('the value is too large to have it checked');
    this.#sources.set(emitted, node);
    return emitted;
  }

  #scalars({ node: { keywords }, values }: Case): Emitted {
    const { types, values: listed, format } = keywords;
    const isChecked = this.#assertsFormats && format !== undefined && formatTypes(format) !== 0;
    const texts = new Set(listed === undefined ? [] : values.map(canonicalJson));
    return {
      type: types === ANY ? undefined : typeNames(types),
      enum: listed?.filter((value, index) => index < KEPT_VALUES || texts.has(canonicalJson(value))),
      ...boundKeywords(keywords.minimum, 'minimum', 'exclusiveMinimum'),
      ...boundKeywords(keywords.maximum, 'maximum', 'exclusiveMaximum'),
      multipleOf: keywords.multipleOf,
      minLength: keywords.minLength || undefined,
      maxLength: finite(keywords.maxLength),
      pattern: keywords.pattern,
      format: isChecked ? format : undefined,
    };
  }

  #arrays(each: Case): Emitted {
    const { node, values, closing } = each;
    const { keywords } = node;
    const { prefix, items, unevaluatedItems } = keywords;
    const arrays = values.filter((value) => Array.isArray(value));
    const entries = arrays.flat(1);
    const at = (index: number) => arrays.flatMap((array) => (index in array ? [array[index]] : []));
    const behind = arrays.flatMap((array) => array.slice(prefix.length));
    return {
      prefixItems:
        prefix.length === 0 ? undefined : prefix.map((item, index) => this.#inside(item, at(index), closing)),
      items: items && this.#inside(items, behind, closing),
      ...(prefix.length === 0 ? this.#contains(each) : undefined),
      minItems: keywords.minItems || undefined,
      maxItems: finite(keywords.maxItems),
      uniqueItems: keywords.uniqueItems || undefined,
      unevaluatedItems: unevaluatedItems && this.#inside(unevaluatedItems, entries, closing),
    };
  }

  #objects({ node: { keywords }, values, closing }: Case): Emitted {
    const { properties, patternProperties, additional, propertyNames, unevaluatedProperties } = keywords;
    const members = membersOf(values);
    const named = [...members.keys()];
    const own = named.flatMap((name) => {
      const node = properties.get(name);
      return node === undefined ? [] : [[name, this.#inside(node, members.get(name) ?? [], closing)] as const];
    });
    const patterns = patternProperties.flatMap(([pattern, node]) => {
      const matching = named.filter((name) => matchesPattern(pattern, name) !== false);
      const inside = matching.flatMap((name) => members.get(name) ?? []);
      return inside.length === 0 ? [] : [[pattern, this.#inside(node, inside, closing)] as const];
    });
    const others = named.filter((name) => !properties.has(name)).flatMap((name) => members.get(name) ?? []);
    const rest = (node: SchemaNode | undefined, inside: readonly unknown[]): unknown =>
      // `false` stays `false`, so that the error names the member.
      node?.keywords.never === true ? false : node && this.#inside(node, inside, closing);
    return {
      ...propertiesOf(own, patterns),
      additionalProperties: rest(additional, others),
      propertyNames: propertyNames && this.#inside(propertyNames, named, false),
      required: keywords.required.length === 0 ? undefined : keywords.required,
      minProperties: keywords.minProperties || undefined,
      maxProperties: finite(keywords.maxProperties),
      dependentRequired: toMap(keywords.dependentRequired.filter(([name]) => members.has(name))),
      unevaluatedProperties: rest(unevaluatedProperties, [...members.values()].flat()),
    };
  }

  #branches(each: Case): Emitted {
    const { node, closing, values } = each;
    const { references, allOf, anyOf, oneOf, not, condition, required } = node.keywords;
    const part = (child: SchemaNode, inside: boolean) => this.#part({ node: child, values, closing: inside });
    const parts = (nodes: readonly SchemaNode[] | undefined, inside: boolean) =>
      nodes?.map((child) => part(child, inside));
    const all = [
      // Beside `prefixItems`, inside a test, ajv 8 accepts `[]` for `contains`.
      ...(node.keywords.prefix.length > 0 && node.keywords.contains ? [this.#from(node, this.#contains(each))] : []),
      ...references.map((child) => this.#reference({ node: child, values, closing })),
      ...allOf.map((child) => part(child, closing)),
      ...this.#dependencies(each),
    ];
    // The closed world must not let a value in by closing a branch that would have fitted too.
    if (closing && oneOf !== undefined) all.push({ anyOf: parts(oneOf, true) });
    const members = membersOf(closing && required.length > 0 ? values : []);
    const names = required.filter((name) => members.has(name));
    if (names.length > 0) all.push(propertiesOf(names.map((name) => [name, {}])));
    return {
      allOf: all.length === 0 ? undefined : all,
      anyOf: anyOf?.length === 0 ? [{ not: {} }] : parts(anyOf, closing),
      oneOf: oneOf?.length === 0 ? [{ not: {} }] : parts(oneOf, false),
      not: not && part(not, false),
      // Without a branch around it, ajv 8 takes what a test that fails speaks about for evaluated.
      if: condition && { anyOf: [part(condition.test, false)] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword is called so, and nobody awaits a schema.
      then: condition?.then && part(condition.then, closing),
      else: condition?.otherwise && part(condition.otherwise, closing),
    };
  }

  /** As conditions: beside a dependent schema that does not apply, ajv 8 forgets which names are evaluated. */
  #dependencies({ node: { keywords }, values, closing }: Case): Emitted[] {
    const members = membersOf(keywords.dependentSchemas.length > 0 ? values : []);
    return keywords.dependentSchemas
      .filter(([name]) => members.has(name))
      .map(([name, node]) => ({
        if: { type: 'object', required: [name] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword is called so, and nobody awaits a schema.
        then: this.#part({ node, values, closing }),
      }));
  }

  #reference(each: Case): Emitted {
    const key = `${each.node.id}${each.closing ? 'c' : ''} ${canonicalJson(each.values)}`;
    const { name } = this.#definitions.get(key) ?? { name: `${this.#definitions.size}` };
    this.#definitions.set(key, { ...each, name });
    return { $ref: `#/$defs/${name}` };
  }
}

/** As the name of a property ajv overlooks `__proto__`, as a pattern it does not. */
function propertiesOf(
  own: readonly (readonly [string, unknown])[],
  patterns: readonly (readonly [string, unknown])[] = [],
): Emitted {
  const isOverlooked = ([name]: readonly [string, unknown]) => name === '__proto__';
  const overlooked = own.filter(isOverlooked).map(([name, schema]) => [patternOf(name), schema] as const);
  const rest = own.filter((each) => !isOverlooked(each));
  return { properties: toMap(rest), patternProperties: toMap([...patterns, ...overlooked]) };
}

/** The values of each member. */
function membersOf(values: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const members = new Map<string, unknown[]>();
  for (const value of values) {
    if (!isJsonObject(value)) continue;
    for (const [name, member] of Object.entries(value)) {
      const known = members.get(name);
      if (known === undefined) members.set(name, [member]);
      else known.push(member);
    }
  }
  return members;
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
