import { isJsonObject, type JsonObject } from '../base/index.ts';
import type { Doubt, SchemaDialect, SchemaNode } from './model.ts';
import type { ReferenceResolver } from './resolve-reference.ts';
import type { Place } from './schema-document.ts';

/** A map that is read as a schema, with all that reading it takes. */
export interface SchemaText {
  readonly raw: JsonObject;
  readonly file: string;
  readonly dialect: SchemaDialect;
  /** Whether the comparison begins with it: who compares may have chosen another dialect than it names. */
  readonly isEntry: boolean;
  readonly resolver: ReferenceResolver;
  /** The schema at a value inside the map. */
  readonly child: (value: unknown, ...names: readonly string[]) => SchemaNode;
  readonly reader: { read(place: Place): SchemaNode };
}

/** Whether a keyword is there, however odd its value. */
export function isPresent(raw: JsonObject, keyword: string): boolean {
  return Object.hasOwn(raw, keyword) && raw[keyword] !== undefined;
}

/** The schema under a keyword. */
export function readChild(text: SchemaText, keyword: string): SchemaNode | undefined {
  return isPresent(text.raw, keyword) ? text.child(text.raw[keyword], keyword) : undefined;
}

/** The list of schemas under a keyword. */
export function readList(text: SchemaText, keyword: string, doubts: Doubt[]): SchemaNode[] | undefined {
  const value = isPresent(text.raw, keyword) ? text.raw[keyword] : undefined;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => text.child(item, keyword, String(index)));
  doubts.push({ keyword, reason: 'is no list' });
  return undefined;
}

/** A count under a keyword: a whole number from 0. */
export function readCount(raw: JsonObject, keyword: string, absent: number, doubts: Doubt[]): number {
  if (!isPresent(raw, keyword)) return absent;
  const value = raw[keyword];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  doubts.push({ keyword, reason: 'is no count' });
  return absent;
}

/** Drafts with boolean exclusive bounds and without the keywords of later ones. */
export function isEarly(dialect: SchemaDialect): boolean {
  return dialect === 'draft-04' || dialect === 'openapi-3.0';
}

/** From 2019-09 on, `$ref` is a keyword among others. */
export function isLate(dialect: SchemaDialect): boolean {
  return dialect === '2019-09' || dialect === '2020-12';
}

/** The names and values of a map under a keyword. */
export function readMap(raw: JsonObject, keyword: string, doubts: Doubt[]): [string, unknown][] {
  if (!isPresent(raw, keyword)) return [];
  const value = raw[keyword];
  if (isJsonObject(value)) return Object.entries(value);
  doubts.push({ keyword, reason: 'is no map' });
  return [];
}
