import type { SchemaDialect } from '../../../src/schema/index.ts';
import { INHERITED, type RawSchema, SchemaGenerator } from './random-schema.ts';
import type { RandomSource } from './random-source.ts';

type SchemaMap = { [keyword: string]: unknown };

const MAPS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SINGLE = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'unevaluatedProperties'];

/** A copy of a schema with one edit of the kind that people make. */
export function editSchema(schema: RawSchema, random: RandomSource, dialect: SchemaDialect): RawSchema {
  const copy = structuredClone(schema);
  const places = [...schemaMaps(copy)];
  if (places.length === 0) return random.chance(0.5);
  const place = random.pick(places);
  const edits = EDITS.filter((edit) => edit.fits(place));
  random.pick(edits).apply(place, random, dialect);
  return copy;
}

/** All schema maps inside a schema, itself included. */
export function* schemaMaps(schema: unknown): Generator<SchemaMap> {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
  const map = schema as SchemaMap;
  yield map;
  for (const keyword of SINGLE) yield* schemaMaps(map[keyword]);
  for (const keyword of LISTS)
    if (Array.isArray(map[keyword])) for (const each of map[keyword]) yield* schemaMaps(each);
  for (const keyword of MAPS)
    for (const each of Object.values((map[keyword] as SchemaMap) ?? {})) yield* schemaMaps(each);
}

interface Edit {
  readonly fits: (schema: SchemaMap) => boolean;
  readonly apply: (schema: SchemaMap, random: RandomSource, dialect: SchemaDialect) => void;
}

const has = (keyword: string) => (schema: SchemaMap) => schema[keyword] !== undefined;
const members = (schema: SchemaMap) => schema.properties as SchemaMap;

const EDITS: readonly Edit[] = [
  {
    fits: (schema) => Object.keys(schema).some((keyword) => typeof schema[keyword] === 'number'),
    apply: (schema, random) => {
      const keyword = random.pick(Object.keys(schema).filter((each) => typeof schema[each] === 'number'));
      const change = random.chance(0.5) ? 1 : -1;
      const value = (schema[keyword] as number) + change;
      schema[keyword] =
        keyword === 'multipleOf' ? Math.abs(value) || 2 : /^(min|max)[A-Z]/.test(keyword) ? Math.max(0, value) : value;
    },
  },
  { fits: (schema) => Object.keys(schema).length > 0, apply: (schema, random) => removeKeyword(schema, random) },
  {
    fits: () => true,
    apply: (schema, random, dialect) => {
      const more = new SchemaGenerator(random, dialect).schema(1);
      if (typeof more === 'boolean') return;
      const fresh = Object.keys(more).filter((keyword) => schema[keyword] === undefined);
      for (const keyword of fresh.slice(0, 1)) schema[keyword] = more[keyword];
    },
  },
  {
    fits: has('properties'),
    apply: (schema, random, dialect) => {
      const name = random.pick(['fresh', 'a', 'kind', random.chance(0.1) ? random.pick(INHERITED) : 'fresh']);
      schema.properties = { ...members(schema), [name]: new SchemaGenerator(random, dialect).schema(1) };
    },
  },
  {
    fits: has('properties'),
    apply: (schema, random) => {
      const left = random.pick(Object.keys(members(schema)).concat(''));
      schema.properties = Object.fromEntries(Object.entries(members(schema)).filter(([name]) => name !== left));
    },
  },
  {
    fits: has('properties'),
    apply: (schema, random) => {
      const names = Object.keys(members(schema));
      if (names.length === 0) return;
      const name = random.pick(names);
      const required = (schema.required as string[] | undefined) ?? [];
      schema.required = required.includes(name) ? required.filter((each) => each !== name) : [...required, name];
    },
  },
  {
    fits: has('enum'),
    apply: (schema, random) => {
      const values = schema.enum as unknown[];
      schema.enum = random.chance(0.5) || values.length < 2 ? [...values, 'added'] : values.slice(1);
    },
  },
  {
    fits: has('type'),
    apply: (schema, random) => {
      const types = [schema.type].flat() as string[];
      const other = random.pick(['null', 'string', 'integer', 'number', 'object']);
      schema.type = random.chance(0.6) ? [...new Set([...types, other])] : other;
    },
  },
  {
    fits: (schema) => has('anyOf')(schema) || has('oneOf')(schema),
    apply: (schema, random, dialect) => {
      const keyword = schema.anyOf === undefined ? 'oneOf' : 'anyOf';
      const branches = schema[keyword] as unknown[];
      if (random.chance(0.4)) schema[keyword] = branches.toReversed();
      else if (random.chance(0.5) && branches.length > 1) schema[keyword] = branches.slice(1);
      else schema[keyword] = [...branches, new SchemaGenerator(random, dialect).schema(1)];
    },
  },
  {
    fits: (schema) => schema.$defs === undefined && schema.definitions === undefined && schema.$ref === undefined,
    apply: (schema, random) => {
      const inner = { ...schema };
      for (const keyword of Object.keys(schema)) delete schema[keyword];
      schema[random.pick(['allOf', 'anyOf', 'oneOf'])] = [inner];
    },
  },
  {
    fits: (schema) => has('properties')(schema) || has('required')(schema),
    apply: (schema, random, dialect) => {
      const isLate = dialect === '2019-09' || dialect === '2020-12';
      schema[isLate && random.chance(0.4) ? 'unevaluatedProperties' : 'additionalProperties'] = false;
    },
  },
  {
    fits: has('additionalProperties'),
    apply: (schema) => {
      schema.additionalProperties = schema.additionalProperties === false;
    },
  },
];

function removeKeyword(schema: SchemaMap, random: RandomSource): void {
  const keyword = random.pick(Object.keys(schema));
  if (keyword !== '$defs' && keyword !== 'definitions') delete schema[keyword];
}
