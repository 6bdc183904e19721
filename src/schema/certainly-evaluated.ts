import type { Facts } from './facts.ts';
import type { Condition, SchemaNode } from './model.ts';
import { classMatches, type NameClass } from './name-class.ts';
import type { ProofContext } from './proof-context.ts';

/** Whether a schema speaks about the member for certain, and not only by its `unevaluatedProperties`. */
export function isCertainlyEvaluated(
  context: ProofContext,
  facts: Facts,
  node: SchemaNode,
  group: NameClass,
  path: readonly SchemaNode[] = [],
): boolean {
  if (path.includes(node)) return false;
  const { properties, patternProperties, additional, unevaluatedProperties } = node.keywords;
  if (additional !== undefined || (path.length > 0 && unevaluatedProperties !== undefined)) return true;
  if (group.name !== undefined && properties.has(group.name)) return true;
  if (patternProperties.some(([pattern]) => classMatches(group, pattern) === true)) return true;
  const next = [...path, node];
  const speaks = (child: SchemaNode) => isCertainlyEvaluated(context, facts, child, group, next);
  for (const nodes of appliedGroups(context, facts, node)) if (nodes.every(speaks)) return true;
  return false;
}

/** How many of the first entries a schema speaks about for certain, without its `unevaluatedItems`. */
export function certainItems(
  context: ProofContext,
  facts: Facts,
  node: SchemaNode,
  path: readonly SchemaNode[] = [],
): number {
  if (path.includes(node)) return 0;
  const { prefix, items, unevaluatedItems } = node.keywords;
  if (items !== undefined || (path.length > 0 && unevaluatedItems !== undefined)) return Number.POSITIVE_INFINITY;
  let most = prefix.length;
  for (const nodes of appliedGroups(context, facts, node)) {
    const counts = nodes.map((child) => certainItems(context, facts, child, [...path, node]));
    most = Math.max(most, Math.min(...counts));
  }
  return most;
}

/** What applies beside a schema's own keywords, in groups: one of each group does for certain. */
function* appliedGroups(context: ProofContext, facts: Facts, { keywords }: SchemaNode): Generator<SchemaNode[]> {
  const { references, allOf, anyOf = [], oneOf = [], dependentSchemas, condition } = keywords;
  for (const child of [...references, ...allOf]) yield [child];
  for (const [name, child] of dependentSchemas) if (facts.required.has(name)) yield [child];
  for (const branches of [anyOf, oneOf]) {
    if (branches.length > 0) yield [...branches];
    for (const branch of branches) if (fitsFor(context, facts, branch)) yield [branch];
  }
  if (condition !== undefined) yield* conditionalGroups(context, facts, condition);
}

function* conditionalGroups(
  context: ProofContext,
  facts: Facts,
  { test, then, otherwise }: Condition,
): Generator<SchemaNode[]> {
  if (fitsFor(context, facts, test)) {
    yield [test];
    if (then !== undefined) yield [then];
  } else if (context.isEmpty(context.facts.add(facts, test))) {
    if (otherwise !== undefined) yield [otherwise];
  } else if (then !== undefined && otherwise !== undefined) yield [then, otherwise];
}

function fitsFor(context: ProofContext, facts: Facts, node: SchemaNode): boolean {
  return context.attempt(() => context.proves(facts, node));
}
