import { commonMultiple, nearestMultiple, timesStep } from './decimal.ts';
import type { Facts } from './facts.ts';
import type { Bound } from './model.ts';
import { FRACTION } from './type-set.ts';

/** Lowest and highest number. */
export interface NumberRange {
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
}

/** What all numbers are multiples of; whole numbers are multiples of 1 at least. */
export function numberStep({ types, multipleOf }: Facts): number | undefined {
  if ((types & FRACTION) !== 0) return multipleOf;
  return multipleOf === undefined ? 1 : (commonMultiple(multipleOf, 1) ?? 1);
}

/** The limits of numbers; where only multiples of a step are allowed they are moved to the nearest one. */
export function numberRange(facts: Facts): NumberRange {
  const step = numberStep(facts);
  return { minimum: moveBound(facts.minimum, step, 1), maximum: moveBound(facts.maximum, step, -1) };
}

function moveBound(bound: Bound | undefined, step: number | undefined, sign: 1 | -1): Bound | undefined {
  if (bound === undefined || step === undefined) return bound;
  const value = nearestMultiple(bound.value, step, sign, bound.exclusive);
  return value === undefined ? bound : { value: value + 0, exclusive: false };
}

/** Whether no number is left. */
export function isEmptyRange({ minimum, maximum }: NumberRange): boolean {
  if (minimum === undefined || maximum === undefined) return false;
  if (minimum.value === maximum.value) return minimum.exclusive || maximum.exclusive;
  return minimum.value > maximum.value;
}

/** Beyond so many steps from 0, counting them in doubles may be off by one. */
const FARTHEST_STEP = 2 ** 50;

/** All numbers of a range that is crossed in few steps; `undefined` when they are more than `most`. */
export function numbersWithin(facts: Facts, most: number): readonly number[] | undefined {
  const step = numberStep(facts);
  const { minimum, maximum } = numberRange(facts);
  if (minimum === undefined || maximum === undefined) return undefined;
  if (isEmptyRange({ minimum, maximum })) return [];
  if (minimum.value === maximum.value) return [minimum.value];
  if (step === undefined || minimum.exclusive || maximum.exclusive) return undefined;
  const [first, last] = [minimum.value / step, maximum.value / step].map(Math.round) as [number, number];
  if (last - first >= most || Math.max(Math.abs(first), Math.abs(last)) > FARTHEST_STEP) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => timesStep(first + index, step));
}
