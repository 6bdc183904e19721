import { canonicalJson } from '../base/index.ts';
import { isSafeNumber } from './decimal.ts';
import type { Evaluator } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { numberRange } from './number-range.ts';
import { ARRAY, BOOLEAN, FRACTION, INTEGER, KINDS, NULL, OBJECT, STRING, type TypeSet, typeOf } from './type-set.ts';

const MAX_VALUES = 64;

/** All values that facts allow, when they are few; some more may be listed. `undefined` when they are many. */
export function finiteValues(facts: Facts, evaluator: Evaluator): readonly unknown[] | undefined {
  if (known.has(facts)) return known.get(facts);
  const values = collectValues(facts, evaluator);
  known.set(facts, values);
  return values;
}

/** Facts belong to one comparison, and so to one evaluator. */
const known = new WeakMap<Facts, readonly unknown[] | undefined>();

function collectValues(facts: Facts, evaluator: Evaluator): readonly unknown[] | undefined {
  return (listedValues(facts) ?? valuesOfTypes(facts))?.filter(
    (value) =>
      (facts.types & typeOf(value)) !== 0 &&
      facts.roots.every(({ node, closing }) => evaluator.fits(node, value, closing) !== false),
  );
}

function valuesOfTypes(facts: Facts): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const kind of KINDS) {
    const some = valuesOfType(facts, facts.types & kind);
    if (some === undefined) return undefined;
    values.push(...some);
  }
  return values;
}

/** The shortest list of `enum` and `const`. */
function listedValues(facts: Facts): readonly unknown[] | undefined {
  let shortest: readonly unknown[] | undefined;
  for (const { node } of facts.parts) {
    const { values } = node.keywords;
    if (values !== undefined && (shortest === undefined || values.length < shortest.length)) shortest = values;
  }
  if (shortest === undefined) return undefined;
  return [...new Map(shortest.map((value) => [canonicalJson(value), value])).values()];
}

function valuesOfType(facts: Facts, type: TypeSet): readonly unknown[] | undefined {
  if (type === 0) return [];
  if (type === NULL) return [null];
  if (type === BOOLEAN) return [true, false];
  if (type === INTEGER) return integers(facts);
  if ((type & FRACTION) !== 0) return onlyNumber(facts);
  if (type === STRING && facts.maxLength === 0) return [''];
  if (type === ARRAY && facts.maxItems === 0) return [[]];
  if (type === OBJECT && facts.maxProperties === 0) return [{}];
  return undefined;
}

function onlyNumber({ minimum, maximum }: Facts): readonly unknown[] | undefined {
  return minimum !== undefined && minimum.value === maximum?.value ? [minimum.value] : undefined;
}

function integers(facts: Facts): readonly unknown[] | undefined {
  const { minimum, maximum } = numberRange(facts);
  if (minimum === undefined || maximum === undefined) return undefined;
  if (!isSafeNumber(minimum.value) || !isSafeNumber(maximum.value)) return undefined;
  const count = maximum.value - minimum.value + 1;
  if (count > MAX_VALUES) return undefined;
  return Array.from({ length: Math.max(0, count) }, (_, index) => minimum.value + index);
}
