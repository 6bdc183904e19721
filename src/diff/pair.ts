/** Entries of two lists matched by a key; every list keeps the order of its document. */
export interface Pairs<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly both: readonly { readonly before: T; readonly after: T }[];
}

/**
 * Matches entries by key. An entry whose key occurs again on its side is matched with the same occurrence of the other
 * side, so that a repeated name neither hides nor invents a difference.
 */
export function pairByKey<T>(before: readonly T[], after: readonly T[], keyOf: (entry: T) => string): Pairs<T> {
  const beforeByKey = indexByKey(before, keyOf);
  const afterByKey = indexByKey(after, keyOf);
  const both: { before: T; after: T }[] = [];
  for (const [key, entry] of beforeByKey) {
    const partner = afterByKey.get(key);
    if (partner !== undefined) both.push({ before: entry, after: partner });
  }
  return {
    removed: [...beforeByKey].filter(([key]) => !afterByKey.has(key)).map(([, entry]) => entry),
    added: [...afterByKey].filter(([key]) => !beforeByKey.has(key)).map(([, entry]) => entry),
    both,
  };
}

function indexByKey<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T> {
  const byKey = new Map<string, T>();
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    byKey.set(`${key}\0${occurrence}`, entry);
  }
  return byKey;
}
