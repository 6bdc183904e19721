import { certainItems } from './certainly-evaluated.ts';
import type { Facts, Part } from './facts.ts';
import { itemParts, longestArray, prefixLength } from './item-parts.ts';
import type { Contains, SchemaNode } from './model.ts';
import type { Goal, ProofContext } from './proof-context.ts';
import { ARRAY } from './type-set.ts';

type Check = (context: ProofContext, facts: Facts) => boolean;

/** What a schema demands of arrays. */
export function arrayGoals(node: SchemaNode): Goal[] {
  const { prefix, items, contains, minItems, maxItems, uniqueItems, unevaluatedItems } = node.keywords;
  const goals: Goal[] = [];
  const add = (keyword: string, keywords: readonly string[], check: Check): void => {
    const applies: Check = (context, facts) => (facts.types & ARRAY) === 0 || check(context, facts);
    goals.push({ keyword, keywords, splits: keyword === 'unevaluatedItems', types: ARRAY, check: applies });
  };
  if (minItems > 0) add('minItems', ['minItems'], (_, facts) => shortestArray(facts) >= minItems);
  if (Number.isFinite(maxItems)) {
    add('maxItems', ['maxItems'], (context, facts) => longestArray(context, facts) <= maxItems);
  }
  if (uniqueItems) {
    add('uniqueItems', ['uniqueItems'], (context, facts) => facts.uniqueItems || longestArray(context, facts) <= 1);
  }
  if (prefix.length > 0 || items !== undefined) {
    const keyword = prefix.length > 0 ? tupleKeyword(node) : 'items';
    add(keyword, ['prefixItems', 'items', 'additionalItems'], (context, facts) => provesItems(context, facts, node));
  }
  if (contains !== undefined) {
    const keywords = ['contains', 'minContains', 'maxContains'];
    add('contains', keywords, (context, facts) => provesContains(context, facts, contains));
  }
  if (unevaluatedItems !== undefined) {
    add('unevaluatedItems', [], (context, facts) => provesUnevaluated(context, facts, node, unevaluatedItems));
  }
  return goals;
}

function tupleKeyword({ raw }: SchemaNode): string {
  return raw !== undefined && Object.hasOwn(raw, 'prefixItems') ? 'prefixItems' : 'items';
}

function shortestArray(facts: Facts): number {
  const contained = facts.parts.map(({ node }) => node.keywords.contains?.min ?? 0);
  return Math.max(facts.minItems, ...contained);
}

/** Positions that are told apart: the first `least` ones, each with a schema of its own, and one for all behind them. */
function positions(context: ProofContext, facts: Facts, least: number): number[] {
  const count = Math.max(prefixLength(facts), least);
  const longest = longestArray(context, facts);
  return Array.from({ length: count + 1 }, (_, index) => index).filter((index) => index < longest);
}

function provesItems(context: ProofContext, facts: Facts, node: SchemaNode): boolean {
  const { prefix, items } = node.keywords;
  return positions(context, facts, prefix.length).every((index) => {
    const demanded = prefix[index] ?? items;
    return demanded === undefined || context.provesInside(itemParts(facts, index), demanded);
  });
}

function provesUnevaluated(context: ProofContext, facts: Facts, node: SchemaNode, rest: SchemaNode): boolean {
  const evaluated = certainItems(context, facts, node);
  if (evaluated === Number.POSITIVE_INFINITY) return true;
  return positions(context, facts, evaluated).every(
    (index) => index < evaluated || context.provesInside(itemParts(facts, index), rest),
  );
}

function provesContains(context: ProofContext, facts: Facts, { node, min, max }: Contains): boolean {
  return hasEnough(context, facts, node, min) && hasFewEnough(context, facts, node, max);
}

/** Entries that must be there fit, or the known `contains` speaks of the same entries. */
function hasEnough(context: ProofContext, facts: Facts, wanted: SchemaNode, min: number): boolean {
  if (min === 0) return true;
  // Without a tuple, what is known about the first entry is known about all.
  const every = prefixLength(facts) === 0 ? itemParts(facts, 0) : [];
  const isKnown = facts.parts.some(({ node }) => {
    const { contains } = node.keywords;
    if (contains === undefined || contains.min < min) return false;
    return context.attempt(() => context.provesInside([...every, { node: contains.node, closing: false }], wanted));
  });
  if (isKnown) return true;
  const places = Array.from({ length: Math.min(shortestArray(facts), MAX_PLACES) }, (_, index) => index);
  const fitting = places.filter((index) =>
    context.attempt(() => context.provesInside(itemParts(facts, index), wanted)),
  );
  return fitting.length >= min;
}

/** With more entries that must be there, the ones behind are not looked at. */
const MAX_PLACES = 16;

function hasFewEnough(context: ProofContext, facts: Facts, wanted: SchemaNode, max: number): boolean {
  if (longestArray(context, facts) <= max) return true;
  const isKnown = facts.parts.some(({ node }) => {
    const { contains } = node.keywords;
    if (contains === undefined || contains.max > max) return false;
    return context.attempt(() => context.provesInside([{ node: wanted, closing: false }], contains.node));
  });
  if (isKnown) return true;
  const count = prefixLength(facts) + 1;
  const longest = longestArray(context, facts);
  const possible = Array.from({ length: count }, (_, index) => index).filter(
    (index) => index < longest && !isForeign(context, itemParts(facts, index), wanted),
  );
  return possible.length <= max && !possible.includes(count - 1);
}

function isForeign(context: ProofContext, parts: readonly Part[], node: SchemaNode): boolean {
  return context.isEmpty(context.facts.of([...parts, { node, closing: false }]));
}
