import { heldNumbers } from '../../base/index.ts';
import { holdsExactNumber } from './held-names.ts';

/** The numbers of some values that no double holds, as they are written, in one text. */
export function listInexact(values: Iterable<unknown>): string {
  const found = new Set<string>();
  const pending: unknown[] = [...values];
  for (let next = pending.pop(); pending.length > 0 || next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || !holdsExactNumber(next)) continue;
    for (const text of heldNumbers(next)?.values() ?? []) found.add(text);
    pending.push(...Object.values(next));
  }
  return [...found].sort().join(' ');
}

/** True for a value with a number that others may have been read as. */
export function holdsDoubtfulNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDoubtfulNumber);
}
