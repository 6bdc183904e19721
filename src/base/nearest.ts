import { compareText } from './compare.ts';

/**
 * The candidate that a mistyped name most likely meant: the one with the fewest differing letters, else the only one
 * that the name is the beginning or a word of. `undefined` when none is near enough to suggest.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  return nearestSpelling(name, known) ?? onlyContinuation(name, known);
}

/** Shorter names begin too much by chance. */
const SHORTEST_PART = 3;

function onlyContinuation(name: string, candidates: readonly string[]): string | undefined {
  const part = wordsOf(name);
  if (part.length < SHORTEST_PART) return undefined;
  const matching = candidates.filter((candidate) => {
    const words = wordsOf(candidate);
    return words.startsWith(part) || ` ${words} `.includes(` ${part} `);
  });
  return matching.length === 1 ? matching[0] : undefined;
}

function wordsOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function nearestSpelling(name: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of [...candidates].sort(compareText)) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Damerau-Levenshtein distance with adjacent swaps (optimal string alignment), on names cut to 256 units. */
function editDistance(a: string, b: string): number {
  const from = a.slice(0, 256);
  const to = b.slice(0, 256);
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
