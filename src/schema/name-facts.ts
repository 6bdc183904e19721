import type { Facts, Part } from './facts.ts';
import { finiteValues } from './finite-values.ts';
import type { SchemaNode } from './model.ts';
import type { NameClass } from './name-class.ts';
import { matchesPattern, patternOf } from './pattern/pattern.ts';
import type { ProofContext } from './proof-context.ts';
import { possibleTexts } from './string-goals.ts';
import { STRING } from './type-set.ts';

/** What is known about the names of a group: they are texts, with what `propertyNames` and the patterns say. */
export function nameFacts({ facts: builder }: Pick<ProofContext, 'facts'>, facts: Facts, group: NameClass): Facts {
  const parts: Part[] = [{ node: builder.made.ofTypes(STRING), closing: false }];
  const negatives: SchemaNode[] = [];
  for (const { node } of facts.parts) {
    if (node.keywords.propertyNames !== undefined) parts.push({ node: node.keywords.propertyNames, closing: false });
  }
  for (const [pattern, match] of group.matches) {
    const node = builder.made.make(`pattern ${pattern}`, { pattern });
    if (match === true) parts.push({ node, closing: false });
    if (match === false) negatives.push(node);
  }
  return builder.of(parts, negatives);
}

/** Whether there is no name in a group: `propertyNames` refuses all, or they are classes of their own. */
export function hasNoNames(context: ProofContext, facts: Facts, group: NameClass): boolean {
  if (group.name !== undefined) return false;
  const named = nameFacts(context, facts, group);
  if (context.isEmpty(named)) return true;
  const { except = new Set() } = group;
  const values = finiteValues(named, context.evaluator);
  if (values !== undefined) return values.every((name) => except.has(String(name)));
  const known = [...except].filter((name) => named.patterns.every((pattern) => matchesPattern(pattern, name) === true));
  if (named.patterns.length === 0 || known.length === 0 || known.length > MAX_NAMES) return false;
  return possibleTexts(named, known.map(patternOf))?.every(({ matches }) => matches.includes(true)) ?? false;
}

/** More names are not held against the patterns of a group. */
const MAX_NAMES = 16;
