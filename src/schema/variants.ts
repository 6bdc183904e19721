import { isJsonObject } from '../base/index.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Values much like another one, unlike those of any other number; some of them may have the same facts. */
export function variants(value: unknown, number: number): unknown[] {
  if (typeof value === 'number') return [value + number, value - number];
  if (typeof value === 'string') return [`${value}${number}`, `${value}${inLetters(number)}`, inLetters(number)];
  if (Array.isArray(value))
    return value.flatMap((item, at) => variants(item, number).map((each) => value.with(at, each)));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    variants(member, number).map((each) => Object.fromEntries([...Object.entries(value), [name, each]])),
  );
}

/** A number as a word. */
function inLetters(number: number): string {
  const letter = LETTERS[number % LETTERS.length] ?? '';
  return number < LETTERS.length ? letter : inLetters(Math.floor(number / LETTERS.length) - 1) + letter;
}
