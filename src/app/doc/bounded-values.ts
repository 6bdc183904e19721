import type { DocumentNode } from '../../document/index.ts';
import { visibleValue } from '../../report/index.ts';

/** Longest value that is handed on as it is, in UTF-16 units of its JSON. */
const MAX_VALUE_LENGTH = 4000;
const MAX_ALLOWED = 50;

/** Values of one schema, which may refer to the same long one from many places: each is looked at once. */
export class BoundedValues {
  readonly #shown = new WeakMap<object, unknown>();
  readonly #names = new WeakMap<object, ReadonlySet<unknown>>();

  /** The value; of a very long one the beginning of its JSON, as a text. */
  shown(value: unknown): unknown {
    if (typeof value === 'string') return value.length > MAX_VALUE_LENGTH ? visibleValue(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (!this.#shown.has(value)) {
      const isLong = JSON.stringify(value).length > MAX_VALUE_LENGTH;
      this.#shown.set(value, isLong ? visibleValue(value) : value);
    }
    return this.#shown.get(value);
  }

  /** The texts of a list. */
  namesIn(list: DocumentNode | undefined): ReadonlySet<unknown> {
    const value = list?.value;
    if (!Array.isArray(value)) return new Set();
    const known = this.#names.get(value) ?? new Set(value);
    this.#names.set(value, known);
    return known;
  }

  /** The only values that a schema takes, the first ones of many, with a word about the others. */
  allowedBy(
    list: DocumentNode | undefined,
    only: DocumentNode | undefined,
  ): { readonly allowed: readonly unknown[] | undefined; readonly more: readonly string[] } {
    if (!Array.isArray(list?.value)) return { allowed: only && [this.shown(only.value)], more: [] };
    const allowed = list.value.slice(0, MAX_ALLOWED).map((value) => this.shown(value));
    const left = list.value.length - allowed.length;
    return { allowed, more: left === 0 ? [] : [`${left} more values`] };
  }
}
