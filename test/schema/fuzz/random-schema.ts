import type { SchemaDialect } from '../../../src/schema/index.ts';
import type { RandomSource } from './random-source.ts';

export type RawSchema = boolean | { [keyword: string]: unknown };

const NAMES = ['a', 'b', 'c', 'kind', 'x-y'];
/** Names that every object seems to have, which ajv trips over, and what it gets in their place: the same patterns match. */
export const INHERITED_NAMES = [
  ['~~proto~~', '__proto__'],
  ['konstruktor', 'constructor'],
] as const;
export const INHERITED = INHERITED_NAMES.map(([standIn]) => standIn);
const PATTERNS = ['^[a-z]+$', '^a', '[0-9]', '^[a-z]{1,3}$', '^(a|b)*$', '^x-', '^[a-c]$', 'b$', '^.{2,4}$', '^\\d+$'];
const FORMATS = ['email', 'uri', 'date', 'uuid', 'ipv4'];
const SCALARS = [null, true, false, 0, 1, 2, 3, -1, 0.5, 10, 'a', 'b', 'ab', '1', 'x-y', ''];
const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** Random schemas over all keywords of a dialect. */
export class SchemaGenerator {
  readonly #random: RandomSource;
  readonly #dialect: SchemaDialect;
  #hasDefinitions = false;
  readonly #targets = ['one', 'two'];

  constructor(random: RandomSource, dialect: SchemaDialect) {
    this.#random = random;
    this.#dialect = dialect;
  }

  /** A whole document; some have definitions, which may lead back to themselves. */
  document(): RawSchema {
    this.#hasDefinitions = this.#random.chance(0.2);
    const schema = this.schema(3);
    if (!this.#hasDefinitions || typeof schema === 'boolean') return schema;
    const keyword = this.#isLate ? '$defs' : 'definitions';
    const definitions = { one: this.#definition(), two: this.#definition() };
    if (this.#random.chance(0.6)) return { ...schema, [keyword]: definitions };
    this.#targets.push('root');
    const root = this.#random.chance(0.5) ? schema : this.#definition();
    return { $ref: `#/${keyword}/root`, [keyword]: { ...definitions, one: this.#definition(), root } };
  }

  /** A reference must lead through a member or an entry, or it never ends. */
  #definition(): RawSchema {
    return this.#random.chance(0.5)
      ? { type: 'object', properties: { [this.#name()]: this.schema(1), next: this.#reference(this.#targets) } }
      : { type: ['array', 'string'], items: this.schema(1) };
  }

  schema(depth: number): RawSchema {
    const random = this.#random;
    if (random.chance(0.06)) return random.chance(0.7) || this.#isEarly ? {} : random.chance(0.6);
    if (this.#hasDefinitions && random.chance(0.12) && depth < 3) return this.#reference();
    const schema: { [keyword: string]: unknown } = {};
    const types = random.chance(0.7) ? [random.pick(TYPES)] : random.some(TYPES, 0.4);
    if (random.chance(0.85) && types.length > 0) schema.type = types.length === 1 ? types[0] : types;
    if (random.chance(0.12)) this.#values(schema);
    this.#ofTypes(schema, depth, (type) => schema.type === undefined || types.includes(type));
    if (depth > 0 && random.chance(0.25)) this.#branches(schema, depth - 1);
    return schema;
  }

  #ofTypes(schema: { [keyword: string]: unknown }, depth: number, may: (type: string) => boolean): void {
    if (may('integer') || may('number')) this.#number(schema);
    if (may('string')) this.#string(schema);
    if (may('array') && depth > 0) this.#array(schema, depth - 1);
    if (may('object') && depth > 0) this.#object(schema, depth - 1);
  }

  get #isEarly(): boolean {
    return this.#dialect === 'draft-04' || this.#dialect === 'openapi-3.0';
  }

  get #isLate(): boolean {
    return this.#dialect === '2019-09' || this.#dialect === '2020-12';
  }

  #reference(targets: readonly string[] = ['one', 'two']): RawSchema {
    return { $ref: `#/${this.#isLate ? '$defs' : 'definitions'}/${this.#random.pick(targets)}` };
  }

  #name(): string {
    return this.#random.pick(this.#random.chance(0.01) ? INHERITED : NAMES);
  }

  #values(schema: { [keyword: string]: unknown }): void {
    const random = this.#random;
    if (!this.#isEarly && random.chance(0.4)) schema.const = random.pick(SCALARS);
    else schema.enum = [...new Set([random.pick(SCALARS), ...random.some(SCALARS, 0.2)])];
  }

  #number(schema: { [keyword: string]: unknown }): void {
    const random = this.#random;
    const bound = () => random.pick([-2, -1, 0, 0.5, 1, 2, 3, 5, 10, 99.9]);
    if (random.chance(0.25)) schema[random.chance(0.3) ? 'exclusiveMinimum' : 'minimum'] = bound();
    if (random.chance(0.25)) schema[random.chance(0.3) ? 'exclusiveMaximum' : 'maximum'] = bound() + random.below(4);
    if (random.chance(0.12)) schema.multipleOf = random.pick([1, 2, 3, 4, 0.5, 0.1, 0.25, 0.3]);
  }

  #string(schema: { [keyword: string]: unknown }): void {
    const random = this.#random;
    if (random.chance(0.2)) schema.minLength = random.below(4);
    if (random.chance(0.2)) schema.maxLength = random.below(5);
    if (random.chance(0.15)) schema.pattern = random.pick(PATTERNS);
    if (random.chance(0.05)) schema.format = random.pick(FORMATS);
  }

  #array(schema: { [keyword: string]: unknown }, depth: number): void {
    const random = this.#random;
    if (random.chance(0.5)) schema.items = this.schema(depth);
    if (random.chance(0.2)) this.#tuple(schema, depth);
    if (random.chance(0.15)) schema.minItems = random.below(3);
    if (random.chance(0.15)) schema.maxItems = random.below(4);
    if (random.chance(0.1)) schema.uniqueItems = random.chance(0.8);
    if (!this.#isEarly && random.chance(0.12)) this.#contains(schema, depth);
    if (this.#isLate && random.chance(0.08)) schema.unevaluatedItems = random.chance(0.5) ? false : this.schema(depth);
  }

  #tuple(schema: { [keyword: string]: unknown }, depth: number): void {
    const tuple = Array.from({ length: 1 + this.#random.below(2) }, () => this.schema(depth));
    if (this.#dialect === '2020-12') {
      schema.prefixItems = tuple;
      return;
    }
    if (schema.items !== undefined) schema.additionalItems = schema.items;
    schema.items = tuple;
  }

  #contains(schema: { [keyword: string]: unknown }, depth: number): void {
    schema.contains = this.schema(depth);
    if (this.#isLate && this.#random.chance(0.3)) schema.minContains = this.#random.below(3);
    if (this.#isLate && this.#random.chance(0.3)) schema.maxContains = 1 + this.#random.below(2);
  }

  #object(schema: { [keyword: string]: unknown }, depth: number): void {
    const random = this.#random;
    const names = random.some(NAMES, 0.45).map((name) => (random.chance(0.02) ? random.pick(INHERITED) : name));
    if (names.length > 0) schema.properties = Object.fromEntries(names.map((name) => [name, this.schema(depth)]));
    if (random.chance(0.4))
      schema.required = random.some(NAMES, 0.25).map((name) => (random.chance(0.03) ? random.pick(INHERITED) : name));
    if (random.chance(0.4)) schema.additionalProperties = random.chance(0.7) ? random.chance(0.3) : this.schema(depth);
    if (random.chance(0.1)) schema.patternProperties = { [random.pick(PATTERNS)]: this.schema(depth) };
    if (!this.#isEarly && random.chance(0.05)) schema.propertyNames = this.schema(0);
    this.#names(schema, depth);
  }

  #names(schema: { [keyword: string]: unknown }, depth: number): void {
    const random = this.#random;
    if (random.chance(0.06)) schema.minProperties = random.below(3);
    if (random.chance(0.06)) schema.maxProperties = random.below(4);
    if (random.chance(0.06))
      schema[this.#isLate ? 'dependentRequired' : 'dependencies'] = { [this.#name()]: [this.#name()] };
    if (random.chance(0.05)) {
      schema[this.#isLate ? 'dependentSchemas' : 'dependencies'] = { [this.#name()]: this.schema(depth) };
    }
    if (this.#isLate && random.chance(0.08)) {
      schema.unevaluatedProperties = random.chance(0.6) ? false : this.schema(depth);
    }
  }

  #bare(depth: number): RawSchema {
    const schema = {};
    const isObject = this.#random.chance(0.7);
    this.#ofTypes(schema, Math.max(1, depth), (type) => type === (isObject ? 'object' : 'array'));
    return schema;
  }

  #branches(schema: { [keyword: string]: unknown }, depth: number): void {
    const random = this.#random;
    // Branches without a type of their own are about the same values: most others never apply.
    const isBare = random.chance(0.4);
    const branch = () => (isBare ? this.#bare(depth) : this.schema(depth));
    const list = () => Array.from({ length: 1 + random.below(3) }, branch);
    const keyword = random.pick(['allOf', 'anyOf', 'oneOf', 'not', 'if']);
    if (keyword === 'not') schema.not = branch();
    else if (keyword !== 'if') schema[keyword] = list();
    else if (!this.#isEarly && this.#dialect !== 'draft-06') {
      schema.if = branch();
      // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
      if (random.chance(0.8)) Object.assign(schema, { then: branch() });
      if (random.chance(0.6)) schema.else = branch();
    }
  }
}
