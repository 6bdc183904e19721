import { Ajv, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { SchemaDialect } from '../../../src/schema/index.ts';
import type { RawSchema } from './random-schema.ts';

const OPTIONS: Options = {
  // Without it ajv 8 accepts `[]` for `contains` beside `prefixItems`.
  allErrors: true,
  strict: false,
  logger: false,
  validateSchema: false,
  addUsedSchema: false,
  ownProperties: true,
  multipleOfPrecision: 10,
  code: { optimize: false },
};

/** Compiles schemas as they are, without the engine's own reading of them; `undefined` when ajv cannot. */
export function compileOracle(schema: RawSchema, dialect: SchemaDialect): ((value: unknown) => boolean) | undefined {
  const { engine } = engineOf(dialect);
  const text = asAjvReads(schema, dialect) as object;
  try {
    const check = engine.compile(text);
    return (value) => check(value) === true;
  } catch {
    return undefined;
  } finally {
    if (typeof text === 'object') engine.removeSchema(text);
  }
}

const MAX_COMPILED = 100;
const engines = new Map<SchemaDialect, { readonly engine: InstanceType<typeof Ajv>; compiled: number }>();

/** Engines keep what they have compiled, so that they are replaced from time to time. */
function engineOf(dialect: SchemaDialect): { readonly engine: InstanceType<typeof Ajv> } {
  let known = engines.get(dialect);
  if (known === undefined || known.compiled >= MAX_COMPILED) {
    known = { engine: createEngine(dialect), compiled: 0 };
    engines.set(dialect, known);
  }
  known.compiled++;
  return known;
}

function createEngine(dialect: SchemaDialect): InstanceType<typeof Ajv> {
  // Before 2019-09 whatever stands beside a `$ref` is ignored; from then on formats are annotations.
  if (dialect === '2019-09') return new Ajv2019({ ...OPTIONS, validateFormats: false, meta: false });
  if (dialect === '2020-12') return new Ajv2020({ ...OPTIONS, validateFormats: false, meta: false });
  const engine = new Ajv({ ...OPTIONS, meta: false });
  formats.default(engine);
  return engine;
}

const AFTER_DRAFT_06 = ['if', 'then', 'else'];
const AFTER_DRAFT_04 = [...AFTER_DRAFT_06, 'const', 'contains', 'propertyNames'];
const LATER: { readonly [dialect: string]: readonly string[] } = {
  'draft-04': AFTER_DRAFT_04,
  'openapi-3.0': AFTER_DRAFT_04,
  'draft-06': AFTER_DRAFT_06,
};

type SchemaMap = { [keyword: string]: unknown };

/** Conditions that were dependent schemas: their tests declare no names. */
export const dependencies = new WeakSet<object>();

/**
 * Beside a dependent schema that does not apply, ajv 8 forgets which names are evaluated; as a condition it does not. And
 * it takes what a failing test speaks about for evaluated, unless there is a branch around it.
 */
function asConditions({ dependentSchemas, ...rest }: SchemaMap, dialect: SchemaDialect): SchemaMap {
  const copy = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, asAjvReads(value, dialect)]));
  if (copy.if !== undefined) copy.if = { anyOf: [copy.if] };
  if (dependentSchemas === undefined) return copy;
  const conditions = Object.entries(dependentSchemas as SchemaMap).map(([name, schema]) => {
    // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
    const condition = { if: { type: 'object', required: [name] }, then: asAjvReads(schema, dialect) };
    dependencies.add(condition);
    return condition;
  });
  return { ...copy, allOf: [...((copy.allOf as unknown[]) ?? []), ...conditions] };
}

/** Beside a tuple, inside a test, ajv 8 accepts `[]` for `contains`. */
function isTupleWithContains({ contains, items, prefixItems, $ref }: SchemaMap, dialect: SchemaDialect): boolean {
  const isRead =
    dialect !== 'draft-04' && dialect !== 'openapi-3.0' && (dialect.startsWith('20') || $ref === undefined);
  return isRead && contains !== undefined && (prefixItems !== undefined || Array.isArray(items));
}

function apart({ contains, minContains, maxContains, allOf = [], ...rest }: SchemaMap): SchemaMap {
  const alone = Object.entries({ contains, minContains, maxContains }).filter(([, value]) => value !== undefined);
  return { ...rest, allOf: [...(allOf as unknown[]), Object.fromEntries(alone)] };
}

/** Up to draft-07, siblings of a `$ref` go; before draft-06, exclusive bounds are flags. */
export function asAjvReads(schema: unknown, dialect: SchemaDialect): unknown {
  if (Array.isArray(schema)) return schema.map((item) => asAjvReads(item, dialect));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (isTupleWithContains(schema as SchemaMap, dialect)) return asAjvReads(apart(schema as SchemaMap), dialect);
  if (dialect === '2019-09' || dialect === '2020-12') return asConditions(schema as SchemaMap, dialect);
  const map = schema as { [keyword: string]: unknown };
  const definitions = map.definitions === undefined ? {} : { definitions: asAjvReads(map.definitions, dialect) };
  if (typeof map.$ref === 'string') return { $ref: map.$ref, ...definitions };
  const known = Object.entries(map).filter(([name]) => !LATER[dialect]?.includes(name));
  const copy = Object.fromEntries(known.map(([name, value]) => [name, asAjvReads(value, dialect)]));
  return dialect === 'draft-04' || dialect === 'openapi-3.0' ? withoutFlags(copy) : copy;
}

function withoutFlags(schema: { [keyword: string]: unknown }): unknown {
  const { nullable, ...rest } = schema;
  const { exclusiveMinimum, exclusiveMaximum } = rest;
  for (const flag of ['exclusiveMinimum', 'exclusiveMaximum']) if (typeof rest[flag] === 'boolean') delete rest[flag];
  if (exclusiveMinimum === true && rest.minimum !== undefined) {
    rest.exclusiveMinimum = rest.minimum;
    delete rest.minimum;
  }
  if (exclusiveMaximum === true && rest.maximum !== undefined) {
    rest.exclusiveMaximum = rest.maximum;
    delete rest.maximum;
  }
  if (nullable === true && rest.type !== undefined) rest.type = [...new Set([rest.type, 'null'].flat())];
  return rest;
}

/** A schema of draft-07 in the words of draft-04. */
export function inDraft04(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inDraft04);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, inDraft04(value)]));
  for (const [exclusive, plain] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof copy[exclusive] !== 'number') continue;
    copy[plain] = copy[exclusive];
    copy[exclusive] = true;
  }
  return copy;
}
