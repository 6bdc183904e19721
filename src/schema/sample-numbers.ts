import { timesStep } from './decimal.ts';
import type { Facts } from './facts.ts';
import type { Hints } from './hints.ts';
import { numberRange, numberStep } from './number-range.ts';
import { FRACTION, INTEGER } from './type-set.ts';

/** Numbers at and around every limit, plain ones first. */
export function sampleNumbers(facts: Facts, hints: Hints): number[] {
  const { minimum, maximum } = numberRange(facts);
  const limits = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [bound.value]));
  const finest = numberStep(facts);
  const steps = [
    ...(facts.multipleOf === undefined || finest === undefined ? [] : [facts.multipleOf, finest]),
    ...hints.steps,
  ];
  const numbers = [0, 1, ...[...limits, ...hints.numbers].flatMap(around), 2, -1, 0.5, 1.5, -0.5];
  for (const step of steps) {
    numbers.push(...[1, 2, 3, -1].map((factor) => timesStep(factor, step)), step + 1, step / 2);
    for (const limit of [...limits, ...hints.numbers]) {
      const factor = Math.round(limit / step);
      numbers.push(
        ...[factor - 1, factor, factor + 1].filter(Number.isSafeInteger).map((each) => timesStep(each, step)),
      );
    }
  }
  const allows = (value: number) => (facts.types & (Number.isInteger(value) ? INTEGER : FRACTION)) !== 0;
  return [...new Set(numbers.map((value) => value + 0))].filter((value) => Number.isFinite(value) && allows(value));
}

function around(limit: number): number[] {
  return [limit, Math.ceil(limit), Math.floor(limit), limit + 1, limit - 1, limit + 0.5, limit - 0.5];
}
