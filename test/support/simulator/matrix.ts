/** One combination of a matrix. */
export interface Combination {
  readonly [name: string]: unknown;
}

/** Lists the combinations of a matrix in the order of its keys, without `exclude`, with `include`. */
export function expandMatrix(matrix: unknown): Combination[] {
  if (typeof matrix !== 'object' || matrix === null) return [{}];
  const { include = [], exclude = [], ...axes } = matrix as { [name: string]: readonly unknown[] };
  const product = Object.entries(axes).reduce<Combination[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((item) => values.map((value) => ({ ...item, [name]: value }))),
    [{}],
  );
  const kept = product.filter((item) => !(exclude as Combination[]).some((part) => hasAll(item, part)));
  return includeAll(Object.keys(axes).length === 0 ? [] : kept, include as readonly Combination[], Object.keys(axes));
}

/** An included part extends the combinations whose own values it does not change, else it is one more. */
function includeAll(kept: Combination[], include: readonly Combination[], axes: readonly string[]): Combination[] {
  const all = [...kept];
  for (const part of include) {
    const own = Object.fromEntries(Object.entries(part).filter(([name]) => axes.includes(name)));
    const matching = kept.map((item, index) => (hasAll(item, own) ? index : -1)).filter((index) => index >= 0);
    if (matching.length === 0) all.push(part);
    for (const index of matching) all[index] = { ...all[index], ...part };
  }
  return all;
}

function hasAll(item: Combination, part: Combination): boolean {
  return Object.entries(part).every(([name, value]) => JSON.stringify(item[name]) === JSON.stringify(value));
}
