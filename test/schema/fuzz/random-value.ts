import { schemaMaps } from './edit-schema.ts';
import type { RawSchema } from './random-schema.ts';
import type { RandomSource } from './random-source.ts';

type SchemaMap = { [keyword: string]: unknown };

const TEXTS = [
  '',
  'a',
  'b',
  'ab',
  'abc',
  '1',
  'x-1',
  'aaaaa',
  'a@b.de',
  'é',
  'kind',
  '2024-01-31',
  'https://example.com',
];
const NAMES = ['a', 'b', 'c', 'kind', 'x-y', 'next', 'other', '1', 'x-', 'ab'];

/** Random values that look like what two schemas are about: their constants, limits and names. */
export class ValueGenerator {
  readonly #random: RandomSource;
  readonly #root: RawSchema;
  readonly #constants: unknown[] = [];
  readonly #numbers: number[] = [0, 1, -1, 2, 0.5, 10];
  readonly #names = new Set(NAMES);

  constructor(random: RandomSource, writer: RawSchema, reader: RawSchema) {
    this.#random = random;
    this.#root = writer;
    for (const schema of [...schemaMaps(writer), ...schemaMaps(reader)]) this.#note(schema);
  }

  #note(schema: SchemaMap): void {
    if (schema.const !== undefined) this.#constants.push(schema.const);
    if (Array.isArray(schema.enum)) this.#constants.push(...schema.enum);
    for (const value of Object.values(schema)) {
      if (typeof value === 'number') this.#numbers.push(value, value + 1, value - 1, value * 2, value + 0.5);
    }
    for (const name of Object.keys((schema.properties as SchemaMap) ?? {})) this.#names.add(name);
    if (Array.isArray(schema.required)) for (const name of schema.required) this.#names.add(String(name));
  }

  /** A value that the writer's schema may well accept. */
  value(): unknown {
    return this.#fitting(this.#root, 4);
  }

  #any(depth: number): unknown {
    const random = this.#random;
    const kind = random.below(depth > 0 ? 8 : 6);
    if (kind === 0) return random.pick([null, true, false]);
    if (kind === 1 && this.#constants.length > 0) return random.pick(this.#constants);
    if (kind <= 3) return random.pick(this.#numbers);
    if (kind <= 5) return this.#text({});
    if (kind === 6) return Array.from({ length: random.below(4) }, () => this.#any(depth - 1));
    return Object.fromEntries(random.some([...this.#names], 0.25).map((name) => [name, this.#any(depth - 1)]));
  }

  #fitting(schema: unknown, depth: number): unknown {
    const random = this.#random;
    if (typeof schema !== 'object' || schema === null || depth <= 0 || random.chance(0.06)) return this.#any(1);
    const map = this.#merged(schema as SchemaMap, 0);
    if (map.const !== undefined && random.chance(0.9)) return map.const;
    if (Array.isArray(map.enum) && map.enum.length > 0 && random.chance(0.9)) return random.pick(map.enum);
    const types = map.type === undefined ? guessTypes(map) : [map.type].flat();
    switch (types.length === 0 ? undefined : random.pick(types)) {
      case 'null':
        return null;
      case 'boolean':
        return random.chance(0.5);
      case 'integer':
        return Math.round(random.pick(this.#numbers));
      case 'number':
        return random.pick(this.#numbers);
      case 'string':
        return this.#text(map);
      case 'array':
        return this.#array(map, depth);
      case 'object':
        return this.#object(map, depth);
      default:
        return this.#any(2);
    }
  }

  #text(map: SchemaMap): string {
    const random = this.#random;
    const length =
      typeof map.minLength === 'number' ? map.minLength : typeof map.maxLength === 'number' ? map.maxLength : 1;
    return random.chance(0.3) ? random.pick(['a', 'b', '1']).repeat(length + random.below(2)) : random.pick(TEXTS);
  }

  #array(map: SchemaMap, depth: number): unknown[] {
    const random = this.#random;
    const least = typeof map.minItems === 'number' ? map.minItems : 0;
    const tuple = (Array.isArray(map.items) ? map.items : (map.prefixItems ?? [])) as unknown[];
    const rest = Array.isArray(map.items) ? map.additionalItems : map.items;
    const length = Math.min(8, least + random.below(3) + (random.chance(0.4) ? tuple.length : 0));
    return Array.from({ length }, (_, index) => {
      const source = random.chance(0.3) && map.contains !== undefined ? map.contains : (tuple[index] ?? rest);
      return this.#fitting(source, depth - 1);
    });
  }

  #object(map: SchemaMap, depth: number): unknown {
    const random = this.#random;
    const properties = (map.properties as SchemaMap) ?? {};
    const names = new Set([
      ...((map.required as string[]) ?? []).filter(() => random.chance(0.95)),
      ...random.some(Object.keys(properties), 0.5),
      ...(random.chance(0.2) ? random.some([...this.#names], 0.15) : []),
    ]);
    const schemaOf = (name: string) => properties[name] ?? map.additionalProperties ?? map.unevaluatedProperties;
    return Object.fromEntries([...names].map((name) => [name, this.#fitting(schemaOf(name), depth - 1)]));
  }

  /** One branch of everything, poured into one map: good enough to be near. */
  #merged(schema: SchemaMap, depth: number): SchemaMap {
    let merged = { ...schema };
    if (depth > 4) return merged;
    const parts: unknown[] = [...((schema.allOf as unknown[]) ?? [])];
    for (const keyword of ['anyOf', 'oneOf']) {
      const branches = (schema[keyword] as unknown[]) ?? [];
      if (branches.length > 0) parts.push(this.#random.pick(branches));
    }
    if (schema.if !== undefined) parts.push(...(this.#random.chance(0.6) ? [schema.if, schema.then] : [schema.else]));
    if (typeof schema.$ref === 'string') parts.push(this.#target(schema.$ref));
    for (const part of parts) {
      if (typeof part === 'object' && part !== null) merged = pour(merged, this.#merged(part as SchemaMap, depth + 1));
    }
    return merged;
  }

  #target(reference: string): unknown {
    let target: unknown = this.#root;
    for (const name of reference.slice(2).split('/')) target = (target as SchemaMap | undefined)?.[name];
    return target;
  }
}

function pour(into: SchemaMap, from: SchemaMap): SchemaMap {
  return {
    ...from,
    ...into,
    ...(from.const === undefined ? {} : { const: from.const }),
    properties: { ...(from.properties as SchemaMap), ...(into.properties as SchemaMap) },
    required: [...((into.required as string[]) ?? []), ...((from.required as string[]) ?? [])],
  };
}

function guessTypes(map: SchemaMap): string[] {
  if (Object.keys((map.properties as SchemaMap) ?? {}).length > 0 || map.required !== undefined) return ['object'];
  if (map.items !== undefined || map.prefixItems !== undefined || map.contains !== undefined) return ['array'];
  return [];
}
