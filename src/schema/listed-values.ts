import { canonicalJson } from '../base/index.ts';

/** Lists may be long, and many questions may be asked about them: each is read once. */
const known = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

/** Whether a value is one of a list, whatever the order of its names. */
export function isListed(values: readonly unknown[], value: unknown): boolean {
  return byText(values).has(canonicalJson(value));
}

/** The values of a list, each once. */
export function distinctValues(values: readonly unknown[]): readonly unknown[] {
  const distinct = byText(values);
  return distinct.size === values.length ? values : [...distinct.values()];
}

function byText(values: readonly unknown[]): ReadonlyMap<string, unknown> {
  let texts = known.get(values);
  if (texts === undefined) {
    texts = new Map(values.map((value) => [canonicalJson(value), value]));
    known.set(values, texts);
  }
  return texts;
}
