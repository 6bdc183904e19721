/** Items of the two sides that are the same one, and those that are on one side only. */
export interface Matches<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** What tells an item from others; items without a key are not matched by it. */
type KeyOf<T> = (item: T, side: 'before' | 'after') => string | undefined;

/** Matches items by the first key, what is left by the second, and so on; each item is matched once. */
export function matchEntries<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly KeyOf<T>[],
): Matches<T> {
  const partners = new Map<T, T>();
  const taken = new Set<T>();
  for (const key of keys) {
    const left = before.filter((item) => !partners.has(item));
    const waiting = groupByKey(
      after.filter((item) => !taken.has(item)),
      (item) => key(item, 'after'),
    );
    for (const item of left) {
      const partner = waiting.get(key(item, 'before'))?.shift();
      if (partner === undefined) continue;
      partners.set(item, partner);
      taken.add(partner);
    }
  }
  return {
    both: before.flatMap((item) => pairOf(item, partners)),
    removed: before.filter((item) => !partners.has(item)),
    added: after.filter((item) => !taken.has(item)),
  };
}

function groupByKey<T>(
  items: readonly T[],
  key: (item: T) => string | undefined,
): { get(key: string | undefined): T[] | undefined } {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (name === undefined) continue;
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

function pairOf<T>(item: T, partners: ReadonlyMap<T, T>): [T, T][] {
  const partner = partners.get(item);
  return partner === undefined ? [] : [[item, partner]];
}
