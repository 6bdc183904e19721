import type { SchemaDialect, SchemaDocument } from '../../../src/schema/index.ts';
import { INHERITED_NAMES, type RawSchema } from './random-schema.ts';
import type { RandomSource } from './random-source.ts';

type SchemaMap = { [keyword: string]: unknown };
/** How the references to one definition are written. */
type Style = 'pointer' | 'anchor' | 'address' | 'file' | 'dynamic' | 'overridden' | 'root' | 'recursive';

const SITE = 'https://example.com/';

/**
 * The same schema with its references written in other ways: anchors, addresses, files, dynamic references. What it was
 * before says what it must mean.
 */
export function disguise(schema: RawSchema, random: RandomSource, dialect: SchemaDialect): SchemaDocument {
  const copy = disguiseValue(schema) as RawSchema;
  if (typeof copy === 'boolean') return { schema: copy, dialect };
  if (dialect === 'openapi-3.0') for (const map of allMaps(copy)) sayNullable(map);
  const keyword = copy.$defs === undefined ? 'definitions' : '$defs';
  if (copy[keyword] === undefined || random.chance(0.2)) return { schema: copy, dialect };
  return new Disguise(copy, keyword, random, dialect).document();
}

/** A value as the engine knows it. */
export function disguiseValue(value: unknown): unknown {
  return replaceNames(value, INHERITED_NAMES);
}

/** A value as the oracles know it. */
export function undisguiseValue(value: unknown): unknown {
  return replaceNames(
    value,
    INHERITED_NAMES.map(([standIn, name]) => [name, standIn] as const),
  );
}

function replaceNames(value: unknown, names: readonly (readonly [from: string, to: string])[]): unknown {
  if (value === undefined) return undefined;
  return JSON.parse(names.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value)));
}

class Disguise {
  readonly #root: SchemaMap;
  readonly #definitions: SchemaMap;
  readonly #keyword: string;
  readonly #dialect: SchemaDialect;
  readonly #styles = new Map<string, Style>();
  readonly #files = new Map<string, unknown>();
  readonly #hasAddress: boolean;

  constructor(root: SchemaMap, keyword: string, random: RandomSource, dialect: SchemaDialect) {
    this.#dialect = dialect;
    this.#keyword = keyword;
    const lifted = random.chance(0.5) ? lift(root, keyword) : undefined;
    this.#root = lifted ?? root;
    this.#definitions = this.#root[keyword] as SchemaMap;
    this.#hasAddress = this.#mayBeNamed(this.#root) && random.chance(0.5);
    if (lifted !== undefined) {
      this.#styles.set('root', dialect === '2019-09' && random.chance(0.5) ? 'recursive' : 'root');
    }
    for (const [name, definition] of Object.entries(this.#definitions)) {
      this.#styles.set(name, random.pick(this.#possible(definition)));
    }
  }

  document(): SchemaDocument {
    // Where each reference stands is found out before anything is moved.
    const owners: [owner: string, map: SchemaMap][] = [];
    for (const [name, definition] of Object.entries(this.#definitions)) {
      for (const map of allMaps(definition)) owners.push([name, map]);
    }
    const inside = new Set(owners.map(([, map]) => map));
    for (const map of allMaps(this.#root)) if (!inside.has(map)) owners.push(['', map]);
    for (const [owner, map] of owners) this.#rewrite(owner, map);
    for (const [name, definition] of Object.entries(this.#definitions)) this.#name(name, definition as SchemaMap);
    if (this.#hasAddress) this.#root[this.#idKeyword] = `${SITE}document`;
    if (this.#styles.get('root') === 'recursive') this.#root.$recursiveAnchor = true;
    if (this.#files.size === 0) return { schema: this.#root, dialect: this.#dialect };
    const files = new Map([...this.#files, ['service/schema.json', this.#root]]);
    return { schema: this.#root, dialect: this.#dialect, file: 'service/schema.json', files };
  }

  get #idKeyword(): string {
    return this.#dialect === 'draft-04' ? 'id' : '$id';
  }

  #possible(definition: unknown): Style[] {
    if (!this.#mayBeNamed(definition)) return ['pointer'];
    const styles: Style[] = ['pointer', 'anchor', this.#hasAddress ? 'address' : 'file'];
    return this.#dialect === '2020-12' && !this.#hasAddress ? [...styles, 'dynamic', 'overridden'] : styles;
  }

  /** Before 2019-09 nothing beside a reference is read, and OpenAPI 3.0 has no names. */
  #mayBeNamed(schema: unknown): boolean {
    if (typeof schema !== 'object' || schema === null || this.#dialect === 'openapi-3.0') return false;
    return this.#dialect === '2020-12' || this.#dialect === '2019-09' || (schema as SchemaMap).$ref === undefined;
  }

  #rewrite(owner: string, map: SchemaMap): void {
    const name = typeof map.$ref === 'string' ? map.$ref.split('/')[2] : undefined;
    if (name === undefined) return;
    const style = this.#styles.get(name) ?? 'pointer';
    const isAway = owner !== '' && ['address', 'file'].includes(this.#styles.get(owner) ?? '');
    if (style === 'recursive' && !isAway) {
      delete map.$ref;
      map.$recursiveRef = '#';
    } else if (style === 'dynamic' && !isAway) {
      delete map.$ref;
      map.$dynamicRef = `#${name}`;
    } else map.$ref = this.#reference(name, style, owner, isAway);
  }

  #reference(name: string, style: Style, owner: string, isAway: boolean): string {
    const home = !isAway ? '' : this.#hasAddress ? `${SITE}document` : '../service/schema.json';
    switch (style) {
      case 'address':
        return owner === '' ? name : `${SITE}${name}`;
      case 'file':
        return isAway ? `${name}.json` : `../types/${name}.json`;
      case 'anchor':
      case 'dynamic':
        return `${home}#${name}`;
      case 'overridden':
        return `${home}#/${this.#keyword}/via-${name}`;
      case 'root':
      case 'recursive':
        return `${home}#`;
      case 'pointer':
        return `${home}#/${this.#keyword}/${name}`;
    }
  }

  #name(name: string, definition: SchemaMap): void {
    const style = this.#styles.get(name);
    const isLate = this.#dialect === '2020-12' || this.#dialect === '2019-09';
    if (style === 'anchor') definition[isLate ? '$anchor' : this.#idKeyword] = isLate ? name : `#${name}`;
    if (style === 'address') definition[this.#idKeyword] = `${SITE}${name}`;
    if (style === 'dynamic') definition.$dynamicAnchor = name;
    if (style === 'file') {
      this.#files.set(`types/${name}.json`, definition);
      delete this.#definitions[name];
    }
    if (style !== 'overridden') return;
    // The outermost resource has the anchor too, so that the one at hand is never meant.
    definition.$dynamicAnchor = name;
    this.#definitions[`via-${name}`] = {
      $id: `via-${name}`,
      $dynamicRef: `#${name}`,
      $defs: { other: { $dynamicAnchor: name, type: 'null' } },
    };
  }
}

/** A document that is only a reference to one of its definitions, as that definition. */
function lift(root: SchemaMap, keyword: string): SchemaMap | undefined {
  const { root: inner, ...others } = root[keyword] as SchemaMap;
  const isReference = Object.keys(root).length === 2 && root.$ref === `#/${keyword}/root`;
  if (!isReference || typeof inner !== 'object' || (inner as SchemaMap).$ref !== undefined) return undefined;
  return { ...(inner as SchemaMap), [keyword]: others };
}

/** `null` as OpenAPI 3.0 says it. */
function sayNullable(map: SchemaMap): void {
  const types = Array.isArray(map.type) ? map.type : [];
  if (types.length !== 2 || !types.includes('null')) return;
  map.type = types.find((type) => type !== 'null');
  map.nullable = true;
}

function* allMaps(value: unknown): Generator<SchemaMap> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as SchemaMap;
  for (const member of Object.values(value)) yield* allMaps(member);
}
