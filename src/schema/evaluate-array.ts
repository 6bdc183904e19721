import { canonicalJson } from '../base/index.ts';
import type { Contains, Keywords, SchemaNode } from './model.ts';
import type { Seen } from './seen.ts';
import { allOf, type Verdict } from './verdict.ts';

interface ItemEvaluator {
  accepts(node: SchemaNode, value: unknown, closing: boolean): Verdict;
}

/** Decides the keywords about arrays, and notes the entries that they speak about. */
export function evaluateArray(
  evaluator: ItemEvaluator,
  keywords: Keywords,
  value: readonly unknown[],
  closing: boolean,
  seen: Seen,
): Verdict {
  if (value.length < keywords.minItems || value.length > keywords.maxItems) return false;
  if (keywords.uniqueItems && new Set(value.map(canonicalJson)).size < value.length) return false;
  const verdict = allOf(value.keys(), (index) => {
    const node = keywords.prefix[index] ?? keywords.items;
    if (node === undefined) return true;
    seen.addItem(index);
    return evaluator.accepts(node, value[index], closing);
  });
  if (verdict === false || keywords.contains === undefined) return verdict;
  const found = evaluateContains(evaluator, keywords.contains, value, seen);
  return allOf([verdict, found], (each) => each);
}

function evaluateContains(
  evaluator: ItemEvaluator,
  { node, min, max, evaluates }: Contains,
  value: readonly unknown[],
  seen: Seen,
): Verdict {
  let sure = 0;
  let possible = 0;
  for (const [index, item] of value.entries()) {
    const verdict = evaluator.accepts(node, item, false);
    if (verdict === false) continue;
    possible++;
    if (verdict === true) sure++;
    if (evaluates && verdict === true) seen.addItem(index);
    if (evaluates && verdict === undefined) seen.inDoubt = true;
  }
  if (possible < min || sure > max) return false;
  return sure >= min && possible <= max ? true : undefined;
}
