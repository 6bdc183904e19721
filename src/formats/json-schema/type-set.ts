import type { SchemaView } from './schema-view.ts';

/** The types that a schema lets pass; `undefined` means any. */
export type TypeSet = ReadonlySet<string> | undefined;

/** How the types of a new schema relate to those of the old one. */
export type TypeRelation = 'equal' | 'narrower' | 'wider' | 'overlapping' | 'disjoint';

const ALL_TYPES = ['null', 'boolean', 'object', 'array', 'number', 'string'];

/**
 * The types a schema declares: `type`, with `null` where OpenAPI 3.0 says `nullable`.
 *
 * @returns `undefined` when any type may pass, `'malformed'` when `type` is neither a name nor a list of names
 */
export function declaredTypes(view: SchemaView): TypeSet | 'malformed' {
  const value = view.get('type')?.value;
  if (value === undefined) return undefined;
  const names = Array.isArray(value) ? value : [value];
  if (!names.every((name) => typeof name === 'string')) return 'malformed';
  const nullable = view.get('nullable')?.value === true ? ['null'] : [];
  return normalize([...names, ...nullable]);
}

/** The types of a list of values. */
export function typesOfValues(values: readonly unknown[]): TypeSet {
  return normalize(values.map(typeOf));
}

/** The types that both sets let pass; any type when nothing is left, since such a schema is a mistake. */
export function intersectTypes(one: TypeSet, other: TypeSet): TypeSet {
  if (one === undefined || other === undefined) return one ?? other;
  const shared = [...one].filter((type) => hasType(other, type));
  const narrowed = [...other].filter((type) => hasType(one, type));
  return shared.length + narrowed.length === 0 ? undefined : normalize([...shared, ...narrowed]);
}

/** The types that at least one of the sets lets pass; any type when there are no sets. */
export function uniteTypes(sets: readonly TypeSet[]): TypeSet {
  if (sets.length === 0 || sets.includes(undefined)) return undefined;
  return normalize(sets.flatMap((types) => [...(types ?? [])]));
}

/** True when a set lets a value pass. @see JSON Schema 2020-12 Core, section 6.1.1: 1.0 is an integer */
export function admitsValue(types: TypeSet, value: unknown): boolean {
  return types === undefined || hasType(types, typeOf(value));
}

/** How `after` relates to `before`; integers are numbers. */
export function relateTypes(before: TypeSet, after: TypeSet): TypeRelation {
  const isNarrower = isWithin(after, before);
  const isWider = isWithin(before, after);
  if (isNarrower && isWider) return 'equal';
  if (isNarrower) return 'narrower';
  if (isWider) return 'wider';
  const overlaps = [...(before ?? [])].some((type) => hasType(after ?? new Set(), type) || isPartOf(after, type));
  return overlaps ? 'overlapping' : 'disjoint';
}

/** Spells a set for people: `integer or null`, `any type`. */
export function describeTypeSet(types: TypeSet): string {
  return types === undefined ? 'any type' : [...types].join(' or ');
}

function normalize(names: readonly string[]): TypeSet {
  const types = new Set(names);
  if (types.has('number')) types.delete('integer');
  return ALL_TYPES.every((type) => types.has(type)) ? undefined : types;
}

function isWithin(inner: TypeSet, outer: TypeSet): boolean {
  if (outer === undefined) return true;
  return inner !== undefined && [...inner].every((type) => hasType(outer, type));
}

function hasType(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

function isPartOf(types: TypeSet, type: string): boolean {
  return type === 'number' && types?.has('integer') === true;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
