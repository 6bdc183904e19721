import { isJsonObject } from '../base/index.ts';

/** The value below names, one inside the other; `undefined` as soon as one is not there. Never throws. */
export function valueAt(data: unknown, ...names: readonly string[]): unknown {
  let value = data;
  for (const name of names) {
    if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** A text that is not empty; `undefined` for everything else. */
export function textAt(data: unknown, ...names: readonly string[]): string | undefined {
  const value = valueAt(data, ...names);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A whole number above zero, as ids and numbers of pull requests are. */
export function idAt(data: unknown, ...names: readonly string[]): number | undefined {
  const value = valueAt(data, ...names);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A commit: 40 or 64 hexadecimal digits; `undefined` for everything else. */
export function shaAt(data: unknown, ...names: readonly string[]): string | undefined {
  const text = textAt(data, ...names);
  return text !== undefined && isSha(text) ? text.toLowerCase() : undefined;
}

/** True for the full spelling of a SHA-1 or SHA-256 object id. */
export function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}

/** The items of a list; empty for everything else. */
export function listAt(data: unknown, ...names: readonly string[]): readonly unknown[] {
  const value = valueAt(data, ...names);
  return Array.isArray(value) ? value : [];
}
