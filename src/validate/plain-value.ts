import { isJsonObject } from '../base/index.ts';

/**
 * Copies a parsed value into ordinary objects, as ajv expects them: its comparison of values calls methods that maps
 * without a prototype do not have. A name such as `__proto__` stays an own name.
 */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plainValue(member)]));
}
