import { addUndecided } from './add-undecided.ts';
import { compareRanges } from './compare-ranges.ts';
import { sameValue } from './same-value.ts';
import type { SchemaPair } from './schema-pair.ts';

/** Bounds of sizes: whether a larger value is stricter, and the value that means the same as none. */
const SIZE_BOUNDS = [
  { keyword: 'minLength', isLower: true },
  { keyword: 'maxLength', isLower: false },
  { keyword: 'minItems', isLower: true },
  { keyword: 'maxItems', isLower: false },
  { keyword: 'minProperties', isLower: true },
  { keyword: 'maxProperties', isLower: false },
] as const;

/** Compares the bounds of numbers, texts, lists and maps. */
export function compareBounds(pair: SchemaPair): void {
  compareRanges(pair);
  for (const { keyword, isLower } of SIZE_BOUNDS) compareSizeBound(pair, keyword, isLower);
}

function compareSizeBound(pair: SchemaPair, keyword: string, isLower: boolean): void {
  const beforeAt = pair.before.get(keyword);
  const afterAt = pair.after.get(keyword);
  if (sameValue(beforeAt, afterAt)) return;
  const before = beforeAt?.value;
  const after = afterAt?.value;
  if (!isBound(before) || !isBound(after)) {
    addUndecided(pair, keyword);
    return;
  }
  const tightening = isLower ? (after ?? 0) - (before ?? 0) : compareUpper(before, after);
  if (tightening === 0 && beforeAt?.exact !== afterAt?.exact) addUndecided(pair, keyword);
  else if (tightening === 0) pair.addAnnotation(keyword);
  else {
    const kind = tightening > 0 ? 'constraint-tightened' : 'constraint-loosened';
    pair.addDelta(kind, { keyword, before, after, beforeAt, afterAt });
  }
}

/** Positive when the new upper bound is stricter; none is the loosest of all. */
function compareUpper(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return 1;
  return after === undefined ? -1 : before - after;
}

function isBound(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isFinite(value));
}
