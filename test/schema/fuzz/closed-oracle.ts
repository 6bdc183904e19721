import type { SchemaDialect } from '../../../src/schema/index.ts';
import { asAjvReads, compileOracle, dependencies } from './oracle.ts';
import type { RawSchema } from './random-schema.ts';

type SchemaMap = { [keyword: string]: unknown };
type Accepts = (schema: unknown, value: unknown) => boolean;

/**
 * Whether a value has only names that the writer's schema declares, wherever it lists `properties`: written again from
 * the rule alone, name by name, with ajv deciding which branches apply.
 */
export function closedOracle(pair: { writer: RawSchema; dialect: SchemaDialect }, value: unknown): boolean {
  const root = asAjvReads(pair.writer, pair.dialect) as RawSchema;
  const accepts: Accepts = (schema, member) => {
    if (typeof schema === 'boolean') return schema;
    const { $defs, definitions } = (typeof root === 'object' ? root : {}) as SchemaMap;
    const map = schema as SchemaMap;
    return (
      compileOracle(
        { ...map, ...($defs ? { $defs } : {}), ...(definitions ? { definitions } : {}) },
        pair.dialect,
      )?.(member) ?? false
    );
  };
  return new ClosedReading(root, pair.dialect, accepts).holds(root, value);
}

class ClosedReading {
  readonly #root: RawSchema;
  readonly #isLate: boolean;
  readonly #accepts: Accepts;

  constructor(root: RawSchema, dialect: SchemaDialect, accepts: Accepts) {
    this.#root = root;
    this.#isLate = dialect === '2019-09' || dialect === '2020-12';
    this.#accepts = accepts;
  }

  holds(schema: unknown, value: unknown): boolean {
    const names = new Set<string>();
    if (!this.#collect(schema, value, names)) return false;
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !this.#lists(schema, new Set()))
      return true;
    return Object.keys(value).every((name) => names.has(name));
  }

  /** Notes the declared names of what applies; `false` when something inside is not closed. */
  #collect(schema: unknown, value: unknown, names: Set<string>): boolean {
    if (typeof schema !== 'object' || schema === null) return true;
    const map = schema as SchemaMap;
    const inPlace = this.#applied(map, value);
    if (inPlace === undefined) return false;
    if (this.#isReferenceOnly(map)) return inPlace.every((each) => this.#collect(each, value, names));
    return (
      this.#members(map, value, names) &&
      this.#entries(map, value) &&
      inPlace.every((each) => this.#collect(each, value, names)) &&
      this.#rest(map, value, names)
    );
  }

  #isReferenceOnly(map: SchemaMap): boolean {
    return !this.#isLate && map.$ref !== undefined;
  }

  #members(map: SchemaMap, value: unknown, names: Set<string>): boolean {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
    for (const name of (map.required as string[]) ?? []) names.add(name);
    return Object.entries(value).every(([name, member]) => {
      const properties = (map.properties as SchemaMap) ?? {};
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const found = Object.entries((map.patternProperties as SchemaMap) ?? {}).flatMap(([pattern, each]) =>
        new RegExp(pattern, 'u').test(name) ? [each] : [],
      );
      if (own !== undefined) found.push(own);
      if (found.length === 0 && map.additionalProperties !== undefined) found.push(map.additionalProperties);
      if (found.length > 0) names.add(name);
      return found.every((each) => this.holds(each, member));
    });
  }

  #rest(map: SchemaMap, value: unknown, names: Set<string>): boolean {
    if (
      !this.#isLate ||
      map.unevaluatedProperties === undefined ||
      typeof value !== 'object' ||
      value === null ||
      Array.isArray(value)
    )
      return true;
    for (const name of Object.keys(value)) names.add(name);
    return true;
  }

  #entries(map: SchemaMap, value: unknown): boolean {
    if (!Array.isArray(value)) return true;
    const tuple = (map.prefixItems ?? (Array.isArray(map.items) ? map.items : [])) as unknown[];
    const rest = Array.isArray(map.items) ? map.additionalItems : map.items;
    return value.every((item, index) => this.holds(tuple[index] ?? rest, item));
  }

  /** What else applies to the value; `undefined` when no branch of an `anyOf` fits once it is closed. */
  #applied(map: SchemaMap, value: unknown): unknown[] | undefined {
    const applied: unknown[] = [];
    if (typeof map.$ref === 'string') applied.push(this.#target(map.$ref));
    if (this.#isReferenceOnly(map)) return applied;
    applied.push(...((map.allOf as unknown[]) ?? []));
    if (map.oneOf !== undefined) applied.push(...(map.oneOf as unknown[]).filter((each) => this.#accepts(each, value)));
    if (map.anyOf !== undefined) {
      const fitting = (map.anyOf as unknown[]).filter(
        (each) => this.#accepts(each, value) && this.#collect(each, value, new Set()),
      );
      if (fitting.length === 0) return undefined;
      applied.push(...fitting);
    }
    applied.push(...this.#conditional(map, value));
    return applied;
  }

  #conditional(map: SchemaMap, value: unknown): unknown[] {
    const applied: unknown[] = [];
    if (map.if !== undefined) {
      const test = this.#accepts(map.if, value);
      if (test && !dependencies.has(map)) applied.push(asNames(map.if));
      applied.push(test ? map.then : map.else);
    }
    for (const [name, each] of Object.entries({
      ...(map.dependentSchemas as SchemaMap),
      ...(map.dependencies as SchemaMap),
    })) {
      const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
      if (isThere && !Array.isArray(each)) applied.push(each);
    }
    return applied;
  }

  #target(reference: string): unknown {
    let target: unknown = this.#root;
    for (const name of reference.slice(2).split('/')) target = (target as SchemaMap | undefined)?.[name];
    return target;
  }

  #lists(schema: unknown, seen: Set<unknown>): boolean {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return false;
    seen.add(schema);
    const map = schema as SchemaMap;
    if (typeof map.$ref === 'string' && this.#lists(this.#target(map.$ref), seen)) return true;
    if (this.#isReferenceOnly(map)) return false;
    if (Object.keys((map.properties as SchemaMap) ?? {}).length > 0) return true;
    const branches = [map.allOf, map.anyOf, map.oneOf, map.then, map.else].flat();
    const dependent = Object.values({ ...(map.dependentSchemas as SchemaMap), ...(map.dependencies as SchemaMap) });
    return [...branches, ...dependent].some((each) => this.#lists(each, seen));
  }
}

/** Only the names of a test count; what is inside them is not closed. */
function asNames(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const map = schema as SchemaMap;
  const open = Object.fromEntries(Object.keys((map.properties as SchemaMap) ?? {}).map((name) => [name, {}]));
  return { ...map, properties: open };
}
