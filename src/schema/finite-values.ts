import { saysOnlyValues } from './clash.ts';
import type { Evaluator } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { distinctValues } from './listed-values.ts';
import { numbersWithin } from './number-range.ts';
import { ARRAY, BOOLEAN, KINDS, NULL, NUMBER, OBJECT, STRING, type TypeSet, typeOf } from './type-set.ts';

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
  const [root] = facts.roots;
  if (root !== undefined && facts.roots.length === 1 && saysOnlyValues(root.node)) return listedValues(facts);
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
  return shortest && distinctValues(shortest);
}

function valuesOfType(facts: Facts, type: TypeSet): readonly unknown[] | undefined {
  if (type === 0) return [];
  if (type === NULL) return [null];
  if (type === BOOLEAN) return [true, false];
  if ((type & NUMBER) !== 0) return numbersWithin(facts, MAX_VALUES);
  if (type === STRING && facts.maxLength === 0) return [''];
  if (type === ARRAY && facts.maxItems === 0) return [[]];
  if (type === OBJECT && facts.maxProperties === 0) return [{}];
  return undefined;
}
