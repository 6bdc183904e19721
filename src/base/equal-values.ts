import { isJsonObject } from './json-value.ts';

/** Whether two parsed values are the same: order of names does not matter, order of lists does. */
export function equalValues(a: unknown, b: unknown): boolean {
  // -0 is the same number as 0; NaN is the same as NaN.
  if (a === b || Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equalValues(item, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && equalValues(a[name], b[name]));
}
