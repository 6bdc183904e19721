import { canonicalJson } from '../base/index.ts';

/** The values of a list, each once: maps and lists by their texts, which are costly to make, all others by themselves. */
class ValueList {
  readonly #plain = new Set<unknown>();
  readonly #structured = new Map<string, unknown>();

  constructor(values: readonly unknown[]) {
    for (const value of values) {
      if (isPlain(value)) this.#plain.add(value);
      else this.#structured.set(canonicalJson(value), value);
    }
  }

  get size(): number {
    return this.#plain.size + this.#structured.size;
  }

  has(value: unknown): boolean {
    return isPlain(value) ? this.#plain.has(value) : this.#structured.has(canonicalJson(value));
  }

  values(): unknown[] {
    return [...this.#plain, ...this.#structured.values()];
  }
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Lists may be long, and many questions may be asked about them: each is read once. */
const known = new WeakMap<readonly unknown[], ValueList>();

/** Whether a value is one of a list, whatever the order of its names. */
export function isListed(values: readonly unknown[], value: unknown): boolean {
  return listOf(values).has(value);
}

/** The values of a list, each once. */
export function distinctValues(values: readonly unknown[]): readonly unknown[] {
  const distinct = listOf(values);
  return distinct.size === values.length ? values : distinct.values();
}

function listOf(values: readonly unknown[]): ValueList {
  let list = known.get(values);
  if (list === undefined) {
    list = new ValueList(values);
    known.set(values, list);
  }
  return list;
}
