import { createRandom, seedOf } from '../../support/seeded-random.ts';

const given = Number(process.env.PACTO_SHARE ?? 1);

/** How much of each suite runs: 1 for all of it, less for a slice of it with another seed every time. */
export const SHARE = given > 0 && given < 1 ? given : 1;

/** The seed of this run; a suite prints it with its name. */
export const SEED = seedOf('PACTO_SEED');

/** So many of `full` as the share says, at least one. */
export function sized(full: number): number {
  return Math.max(1, Math.round(full * SHARE));
}

/** A part of a list, as large as the share says, by chance; all of it in a full run. */
export function sample<T>(list: readonly T[]): readonly T[] {
  if (SHARE === 1) return list;
  const random = createRandom(SEED);
  const ranked = list.map((value) => ({ value, rank: random() })).sort((a, b) => a.rank - b.rank);
  const kept = new Set(ranked.slice(0, sized(list.length)));
  return ranked.filter((each) => kept.has(each)).map(({ value }) => value);
}
