import type { JsonObject } from '../base/index.ts';
import { isSafeNumber } from './decimal.ts';
import type { Bound, Doubt, Keywords } from './model.ts';

type Bounds = Pick<Keywords, 'minimum' | 'maximum' | 'multipleOf'>;

/** The keywords about numbers. */
export const NUMBER_KEYWORDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

/** Reads the limits of numbers; those that a double cannot hold are in doubt. */
export function readBounds(raw: JsonObject, doubts: Doubt[]): Bounds {
  const number = (keyword: string) => readNumber(raw, keyword, doubts);
  return {
    minimum: tighter(
      inclusiveOrNot(raw, 'minimum', 'exclusiveMinimum', doubts),
      exclusive(number('exclusiveMinimum')),
      1,
    ),
    maximum: tighter(
      inclusiveOrNot(raw, 'maximum', 'exclusiveMaximum', doubts),
      exclusive(number('exclusiveMaximum')),
      -1,
    ),
    multipleOf: readStep(number('multipleOf'), doubts),
  };
}

/** The stricter one of two limits. @param sign 1 for lower limits, -1 for upper ones */
export function tighter(a: Bound | undefined, b: Bound | undefined, sign: 1 | -1): Bound | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.value === b.value) return a.exclusive ? a : b;
  return (a.value - b.value) * sign > 0 ? a : b;
}

/** A number that a keyword gives; other values give none, and are doubted unless they are the booleans of draft-04. */
function readNumber(raw: JsonObject, keyword: string, doubts: Doubt[]): number | undefined {
  const value = Object.hasOwn(raw, keyword) ? raw[keyword] : undefined;
  if (value === undefined || (typeof value === 'boolean' && keyword.startsWith('exclusive'))) return undefined;
  if (typeof value === 'number' && isSafeNumber(value)) return value;
  doubts.push({ keyword, reason: 'is no number that can be compared exactly' });
  return undefined;
}

function inclusiveOrNot(raw: JsonObject, keyword: string, flag: string, doubts: Doubt[]): Bound | undefined {
  const value = readNumber(raw, keyword, doubts);
  return value === undefined ? undefined : { value, exclusive: Object.hasOwn(raw, flag) && raw[flag] === true };
}

function exclusive(value: number | undefined): Bound | undefined {
  return value === undefined ? undefined : { value, exclusive: true };
}

function readStep(step: number | undefined, doubts: Doubt[]): number | undefined {
  if (step === undefined || step > 0) return step;
  doubts.push({ keyword: 'multipleOf', reason: 'is not above 0' });
  return undefined;
}
