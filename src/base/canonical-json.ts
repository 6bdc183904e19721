import { heldNumbers } from './exact-numbers.ts';
import type { JsonObject } from './json-value.ts';

/**
 * One text per value: names sorted, no white space. Equal values give equal texts whatever the order of their names.
 * Numbers that JSON lacks are written as the text of the number, so that they still differ from each other, and so are
 * those of a parsed list or map that no double holds.
 *
 * @see RFC 8785 for the idea; number formatting is that of ECMAScript.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? canonicalList(value) : canonicalObject(value as JsonObject);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return JSON.stringify({ $number: String(value) });
  return JSON.stringify(value) ?? 'null';
}

function canonicalList(value: readonly unknown[]): string {
  const numbers = heldNumbers(value);
  return `[${value.map((item, index) => numbers?.get(String(index)) ?? canonicalJson(item)).join(',')}]`;
}

function canonicalObject(value: JsonObject): string {
  let text = '';
  const numbers = heldNumbers(value);
  // Without a comparer names are sorted by code units, as compareText does, and several times faster.
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${numbers?.get(name) ?? canonicalJson(member)}`;
  }
  return `{${text}}`;
}
