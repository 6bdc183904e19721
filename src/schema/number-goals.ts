import { isMultiple } from './decimal.ts';
import type { Facts } from './facts.ts';
import type { Bound, SchemaNode } from './model.ts';
import { numberRange, numberStep } from './number-range.ts';
import type { Goal } from './proof-context.ts';
import { NUMBER } from './type-set.ts';

/** What a schema demands of numbers. */
export function numberGoals({ keywords }: SchemaNode): Goal[] {
  const { minimum, maximum, multipleOf } = keywords;
  const goals: Goal[] = [];
  const add = (keyword: string, same: readonly string[], check: (facts: Facts) => boolean): void => {
    const applies = (facts: Facts) => (facts.types & NUMBER) === 0 || check(facts);
    goals.push({ keyword, keywords: same, splits: false, types: NUMBER, check: (_, facts) => applies(facts) });
  };
  if (minimum !== undefined) {
    add(minimum.exclusive ? 'exclusiveMinimum' : 'minimum', ['minimum', 'exclusiveMinimum'], (facts) =>
      isTighter(numberRange(facts).minimum, minimum, 1),
    );
  }
  if (maximum !== undefined) {
    add(maximum.exclusive ? 'exclusiveMaximum' : 'maximum', ['maximum', 'exclusiveMaximum'], (facts) =>
      isTighter(numberRange(facts).maximum, maximum, -1),
    );
  }
  if (multipleOf !== undefined) add('multipleOf', ['multipleOf'], (facts) => isStep(facts, multipleOf));
  return goals;
}

function isTighter(known: Bound | undefined, demanded: Bound, sign: 1 | -1): boolean {
  if (known === undefined) return false;
  if (known.value === demanded.value) return known.exclusive || !demanded.exclusive;
  return (known.value - demanded.value) * sign > 0;
}

function isStep(facts: Facts, demanded: number): boolean {
  const step = numberStep(facts);
  return step !== undefined && isMultiple(step, demanded);
}
