import { compareText } from './compare.ts';
import { isJsonObject } from './json-value.ts';

/**
 * One text per value: names sorted, no white space. Equal values give equal texts whatever the order of their names.
 * Numbers that JSON lacks are written as the text of the number, so that they still differ from each other.
 *
 * @see RFC 8785 for the idea; number formatting is that of ECMAScript.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return JSON.stringify({ $number: String(value) });
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .filter((name) => value[name] !== undefined)
      .sort(compareText)
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
