import { heldNumbers } from './exact-numbers.ts';
import { isJsonObject } from './json-value.ts';

/**
 * Whether two parsed values are the same: order of names does not matter, order of lists does. Numbers inside that no
 * double holds are compared as they are written.
 */
export function equalValues(a: unknown, b: unknown): boolean {
  // -0 is the same number as 0; NaN is the same as NaN.
  if (a === b || Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length || !holdSameNumbers(a, b)) return false;
    return a.every((item, index) => equalValues(item, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length || !holdSameNumbers(a, b)) return false;
  return names.every((name) => Object.hasOwn(b, name) && equalValues(a[name], b[name]));
}

function holdSameNumbers(a: object, b: object): boolean {
  const [some, others] = [heldNumbers(a), heldNumbers(b)];
  if (some === undefined || others === undefined) return some === others;
  return some.size === others.size && [...some].every(([place, text]) => others.get(place) === text);
}
