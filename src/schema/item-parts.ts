import type { Facts, Part } from './facts.ts';
import { finiteValues } from './finite-values.ts';
import type { SchemaNode } from './model.ts';
import type { ProofContext } from './proof-context.ts';

/** Positions with schemas of their own. */
export function prefixLength(facts: Facts): number {
  return facts.parts.reduce((longest, { node }) => Math.max(longest, node.keywords.prefix.length), 0);
}

/** What is known about the entry at a position. */
export function itemParts(facts: Facts, index: number): Part[] {
  return facts.parts.flatMap(({ node, closing }) => {
    const { prefix, items, unevaluatedItems } = node.keywords;
    const known = prefix[index] ?? items;
    if (known !== undefined) return [{ node: known, closing }];
    return unevaluatedItems !== undefined && isUnspoken(node) ? [{ node: unevaluatedItems, closing }] : [];
  });
}

/** Whether nothing beside `unevaluatedItems` can speak about entries. */
function isUnspoken({ keywords }: SchemaNode): boolean {
  const { references, allOf, anyOf, oneOf, condition, dependentSchemas, contains } = keywords;
  const single = [anyOf, oneOf, condition, contains];
  const hasMore = references.length + allOf.length + dependentSchemas.length > 0;
  return !hasMore && single.every((each) => each === undefined);
}

/** The most entries that an array may have: some position may be impossible to fill. */
export function longestArray(context: ProofContext, facts: Facts): number {
  const count = prefixLength(facts);
  for (let index = 0; index <= count && index < facts.maxItems; index++) {
    const parts = itemParts(facts, index);
    if (parts.length > 0 && context.isEmpty(context.facts.of(parts))) return index;
  }
  return Math.min(facts.maxItems, countDifferent(context, facts, count));
}

/** How many different entries there are, where none may be there twice and few are allowed. */
function countDifferent(context: ProofContext, facts: Facts, tuple: number): number {
  if (!facts.uniqueItems || tuple > 0) return Number.POSITIVE_INFINITY;
  const values = finiteValues(context.facts.of(itemParts(facts, 0)), context.evaluator);
  return values?.length ?? Number.POSITIVE_INFINITY;
}
