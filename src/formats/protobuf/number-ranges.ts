import { MAX_ENUM_NUMBER, MAX_FIELD_NUMBER } from './parse-ranges.ts';
import type { NumberRange } from './proto-file.ts';

/** The numbers of `ranges` that are in none of `without`, as few ranges as possible, ascending. */
export function subtractRanges(ranges: readonly NumberRange[], without: readonly NumberRange[]): NumberRange[] {
  const holes = mergeRanges(without);
  const left: NumberRange[] = [];
  for (const { first, last } of mergeRanges(ranges)) {
    let from = first;
    for (const hole of holes) {
      if (hole.last < from || hole.first > last) continue;
      if (hole.first > from) left.push({ first: from, last: hole.first - 1 });
      from = hole.last + 1;
    }
    if (from <= last) left.push({ first: from, last });
  }
  return left;
}

/** True when one of the ranges has the number. */
export function includesNumber(ranges: readonly NumberRange[], number: number): boolean {
  return ranges.some(({ first, last }) => first <= number && number <= last);
}

/** Spells a range as protobuf does: `7`, `10 to 20` or `100 to max`. */
export function formatRange({ first, last }: NumberRange): string {
  if (first === last) return String(first);
  return last === MAX_FIELD_NUMBER || last === MAX_ENUM_NUMBER ? `${first} to max` : `${first} to ${last}`;
}

/** Sorts ranges and joins those that overlap or touch. */
export function mergeRanges(ranges: readonly NumberRange[]): NumberRange[] {
  const merged: { first: number; last: number }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const previous = merged.at(-1);
    if (previous !== undefined && first <= previous.last + 1) previous.last = Math.max(previous.last, last);
    else merged.push({ first, last });
  }
  return merged;
}
