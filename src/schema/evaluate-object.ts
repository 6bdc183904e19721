import type { JsonObject } from '../base/index.ts';
import type { Keywords, SchemaNode } from './model.ts';
import { matchesPattern } from './pattern/pattern.ts';
import type { Seen } from './seen.ts';
import { allOf, type Verdict } from './verdict.ts';

interface MemberEvaluator {
  accepts(node: SchemaNode, value: unknown, closing: boolean): Verdict;
  apply(node: SchemaNode, value: unknown, closing: boolean, seen: Seen): Verdict;
}

/** Decides the keywords about objects, and notes the names that they speak about. */
export function evaluateObject(
  evaluator: MemberEvaluator,
  keywords: Keywords,
  value: JsonObject,
  closing: boolean,
  seen: Seen,
): Verdict {
  const names = Object.keys(value);
  if (names.length < keywords.minProperties || names.length > keywords.maxProperties) return false;
  if (keywords.required.some((name) => !Object.hasOwn(value, name))) return false;
  const isLacking = ([name, needs]: readonly [string, readonly string[]]) =>
    Object.hasOwn(value, name) && needs.some((need) => !Object.hasOwn(value, need));
  if (keywords.dependentRequired.some(isLacking)) return false;
  // Nobody has invented a name that the schema demands.
  if (closing) for (const name of keywords.required) seen.addName(name);
  const { propertyNames, dependentSchemas } = keywords;
  const named = propertyNames === undefined || allOf(names, (name) => evaluator.accepts(propertyNames, name, false));
  if (named === false) return false;
  const inside = allOf(names, (name) => evaluateMember(evaluator, keywords, name, value[name], closing, seen));
  if (inside === false || dependentSchemas.length === 0) return inside && named;
  const dependent = allOf(dependentSchemas, ([name, node]) =>
    Object.hasOwn(value, name) ? evaluator.apply(node, value, closing, seen) : true,
  );
  return dependent === false ? false : named && inside && dependent;
}

function evaluateMember(
  evaluator: MemberEvaluator,
  { properties, patternProperties, additional }: Keywords,
  name: string,
  value: unknown,
  closing: boolean,
  seen: Seen,
): Verdict {
  const declared = properties.get(name);
  let isKnown = declared !== undefined;
  let verdict = declared === undefined ? true : evaluator.accepts(declared, value, closing);
  for (const [pattern, node] of patternProperties) {
    const matches = matchesPattern(pattern, name);
    if (matches === false) continue;
    if (matches === undefined) return undefined;
    isKnown = true;
    verdict = allOf([verdict, evaluator.accepts(node, value, closing)], (each) => each);
  }
  if (isKnown) seen.addName(name);
  else if (additional !== undefined) {
    verdict = evaluator.accepts(additional, value, closing);
    seen.addName(name);
  }
  return verdict;
}
