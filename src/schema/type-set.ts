import { isJsonObject } from '../base/index.ts';

/** A set of JSON types as bits. Numbers are split into whole ones and others, so that `integer` is a part of `number`. */
export type TypeSet = number;

export const NULL = 1;
export const BOOLEAN = 2;
export const INTEGER = 4;
export const FRACTION = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
export const NUMBER: TypeSet = INTEGER | FRACTION;
export const ANY: TypeSet = NULL | BOOLEAN | NUMBER | STRING | ARRAY | OBJECT;

/** The types that behave alike, one entry each; both kinds of numbers are one. */
export const KINDS: readonly TypeSet[] = [NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT];

const BITS: ReadonlyMap<unknown, TypeSet> = new Map([
  ['null', NULL],
  ['boolean', BOOLEAN],
  ['integer', INTEGER],
  ['number', NUMBER],
  ['string', STRING],
  ['array', ARRAY],
  ['object', OBJECT],
]);

/** The types that a `type` keyword names; `undefined` when it names one that does not exist. */
export function readTypes(value: unknown): TypeSet | undefined {
  let types: TypeSet = 0;
  for (const name of Array.isArray(value) ? value : [value]) {
    const bits = BITS.get(name);
    if (bits === undefined) return undefined;
    types |= bits;
  }
  return types;
}

/** The keyword's spelling of a set of types. */
export function typeNames(types: TypeSet): string[] {
  return [...BITS].flatMap(([name, bits]) => {
    if (name === 'integer' && (types & NUMBER) === NUMBER) return [];
    return (types & bits) === bits ? [String(name)] : [];
  });
}

/** The one type of a value. */
export function typeOf(value: unknown): TypeSet {
  if (value === null) return NULL;
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'number') return Number.isInteger(value) ? INTEGER : FRACTION;
  if (typeof value === 'string') return STRING;
  if (Array.isArray(value)) return ARRAY;
  return isJsonObject(value) ? OBJECT : 0;
}
