import type { Addition, Facts } from './facts.ts';
import { finiteValues } from './finite-values.ts';
import { itemParts, longestArray } from './item-parts.ts';
import { memberParts } from './member-parts.ts';
import { mostMembers } from './most-members.ts';
import { namedClass } from './name-class.ts';
import { isEmptyRange, numberRange } from './number-range.ts';
import type { ProofContext } from './proof-context.ts';
import { possibleTexts } from './string-goals.ts';
import { ARRAY, KINDS, NUMBER, OBJECT, STRING, type TypeSet } from './type-set.ts';

/** Whether no value has some facts: every type is impossible, or every branch of a choice. */
export function isImpossible(context: ProofContext, facts: Facts, depth: number): boolean {
  if (facts.types === 0 || facts.choices.some(({ branches }) => branches.length === 0)) return true;
  const values = finiteValues(facts, context.evaluator);
  if (values !== undefined) return values.every((value) => isRefused(context, facts, value));
  if (KINDS.every((kind) => (facts.types & kind) === 0 || isKindImpossible(context, facts, kind))) return true;
  if (facts.negatives.some((node) => context.attempt(() => context.proves(facts, node)))) {
    return true;
  }
  if (depth === 0) return false;
  return facts.choices.some(({ branches, label }) =>
    branches.every((branch: Addition) =>
      isImpossible(context, context.facts.take(facts, { label, branches }, branch), depth - 1),
    ),
  );
}

function isRefused(context: ProofContext, facts: Facts, value: unknown): boolean {
  const { evaluator } = context;
  return (
    facts.roots.some(({ node, closing }) => evaluator.fits(node, value, closing) === false) ||
    facts.excluded.some((node) => evaluator.fitsOpposed(node, value) === true)
  );
}

function isKindImpossible(context: ProofContext, facts: Facts, kind: TypeSet): boolean {
  if (kind === NUMBER) return isEmptyRange(numberRange(facts));
  if (kind === STRING) return isTextImpossible(facts);
  if (kind === ARRAY) return isArrayImpossible(context, facts);
  return kind === OBJECT && isObjectImpossible(context, facts);
}

function isTextImpossible(facts: Facts): boolean {
  if (facts.minLength > facts.maxLength) return true;
  return facts.patterns.length > 0 && possibleTexts(facts)?.length === 0;
}

function isArrayImpossible(context: ProofContext, facts: Facts): boolean {
  if (facts.minItems > 0 && facts.minItems > longestArray(context, facts)) return true;
  return facts.parts.some(({ node }) => {
    const { contains } = node.keywords;
    if (contains === undefined || contains.min === 0) return false;
    if (contains.min > contains.max || contains.min > facts.maxItems) return true;
    const parts = itemParts(facts, Number.MAX_SAFE_INTEGER);
    const hasTuple = facts.parts.some((part) => part.node.keywords.prefix.length > 0);
    return !hasTuple && context.isEmpty(context.facts.of([...parts, { node: contains.node, closing: false }]));
  });
}

function isObjectImpossible(context: ProofContext, facts: Facts): boolean {
  if (facts.minProperties > facts.maxProperties) return true;
  // With no more members than those that must be there, looking at these is enough.
  const hasMore = facts.minProperties > facts.required.size;
  if (hasMore && facts.minProperties > mostMembers(context, facts)) return true;
  return [...facts.required].some((name) => {
    const parts = memberParts(facts, namedClass(name), context.evaluator);
    return parts === undefined || (parts.length > 0 && context.isEmpty(context.facts.of(parts)));
  });
}
