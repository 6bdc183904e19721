import { isJsonObject } from '../base/index.ts';
import { isFormatExample } from './format.ts';

/** Values that are tried on the way, fewer of large ones. */
const MAX_TRIES = 400;
const MIN_TRIES = 20;
const ALL_TRIES = 40_000;

/** Makes a counterexample as small as it can be: fewer members and entries first, then shorter texts, rounder numbers. */
export function shrinkValue(value: unknown, isCounterexample: (value: unknown) => boolean): unknown {
  let tries = 0;
  let smallest = value;
  const most = Math.max(MIN_TRIES, Math.min(MAX_TRIES, ALL_TRIES / countParts(value)));
  for (let isSmaller = true; isSmaller && tries < most; ) {
    isSmaller = false;
    for (const candidate of chain(innerObjects(smallest), smallerValues(smallest))) {
      if (++tries >= most) break;
      if (!isCounterexample(candidate)) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

/** How many values there are in a value. */
function countParts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + countParts(each), 1);
}

function* chain(...values: readonly Iterable<unknown>[]): Generator<unknown> {
  for (const some of values) yield* some;
}

/** Values a step smaller; each has less in it than the value, so that shrinking ends. */
function* smallerValues(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) yield* smallerArrays(value);
  else if (isJsonObject(value)) yield* smallerObjects(Object.entries(value));
  else if (typeof value === 'string') yield* smallerTexts(value);
  else if (typeof value === 'number') yield* [0, 1, Math.trunc(value)].filter((each) => weight(each) < weight(value));
}

function* smallerArrays(items: readonly unknown[]): Generator<unknown> {
  if (items.length > 8) yield items.slice(0, items.length / 2);
  for (const index of items.keys()) yield items.filter((_, each) => each !== index);
  for (const [index, item] of items.entries())
    for (const smaller of smallerValues(item)) yield items.with(index, smaller);
}

function* smallerObjects(members: readonly [string, unknown][]): Generator<unknown> {
  if (members.length > 8) yield Object.fromEntries(members.slice(0, members.length / 2));
  for (const index of members.keys()) yield Object.fromEntries(members.filter((_, each) => each !== index));
  for (const [index, [name, member]] of members.entries()) {
    for (const smaller of smallerValues(member)) yield Object.fromEntries(members.with(index, [name, smaller]));
  }
}

/** In a schema that leads back to itself, a part of a counterexample may be one. */
function* innerObjects(value: unknown): Generator<unknown> {
  for (const member of typeof value === 'object' && value !== null ? Object.values(value) : []) {
    if (isJsonObject(member)) yield member;
    yield* innerObjects(member);
  }
}

function* smallerTexts(text: string): Generator<unknown> {
  if (isFormatExample(text)) return;
  const characters = [...text];
  for (const length of [1, Math.floor(characters.length / 2), characters.length - 1]) {
    if (length < 1 || length >= characters.length) continue;
    yield 'a'.repeat(length);
    yield characters.slice(0, length).join('');
  }
}

/** How hard a number is to read. */
function weight(value: number): number {
  return value === 0 ? 0 : String(value).length + (value < 0 ? 1 : 0);
}
