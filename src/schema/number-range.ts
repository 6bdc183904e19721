import { isSafeNumber } from './decimal.ts';
import type { Facts } from './facts.ts';
import type { Bound } from './model.ts';
import { FRACTION } from './type-set.ts';

/** Lowest and highest number. */
export interface NumberRange {
  readonly minimum: Bound | undefined;
  readonly maximum: Bound | undefined;
}

/** Beyond it a division of doubles may be off by one. */
const MAX_MOVED = 1e12;

/** The limits of numbers; where only multiples of a whole number are allowed they are moved to the nearest one. */
export function numberRange(facts: Facts): NumberRange {
  if ((facts.types & FRACTION) !== 0) return facts;
  const { multipleOf } = facts;
  const step = multipleOf !== undefined && Number.isInteger(multipleOf) ? multipleOf : 1;
  return { minimum: moveBound(facts.minimum, step, 1), maximum: moveBound(facts.maximum, step, -1) };
}

function moveBound(bound: Bound | undefined, step: number, sign: 1 | -1): Bound | undefined {
  if (bound === undefined || Math.abs(bound.value) > MAX_MOVED) return bound;
  let factor = Math.ceil((bound.value * sign) / step) * sign;
  if (bound.exclusive && factor * step === bound.value) factor += sign;
  const value = factor * step;
  return isSafeNumber(value) ? { value: value + 0, exclusive: false } : bound;
}

/** Whether no number is left. */
export function isEmptyRange({ minimum, maximum }: NumberRange): boolean {
  if (minimum === undefined || maximum === undefined) return false;
  if (minimum.value === maximum.value) return minimum.exclusive || maximum.exclusive;
  return minimum.value > maximum.value;
}
