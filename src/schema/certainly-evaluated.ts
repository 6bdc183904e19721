import type { Facts } from './facts.ts';
import type { SchemaNode } from './model.ts';
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
  const depends = node.keywords.dependentSchemas.some(([name, child]) => facts.required.has(name) && speaks(child));
  return depends || certainBranches(context, facts, node, speaks);
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
  certainBranches(context, facts, node, (child) => {
    most = Math.max(most, certainItems(context, facts, child, [...path, node]));
    return false;
  });
  return most;
}

/** Looks at what certainly applies beside a schema's own keywords, until `speaks` is true of something. */
function certainBranches(
  context: ProofContext,
  facts: Facts,
  { keywords }: SchemaNode,
  speaks: (node: SchemaNode) => boolean,
): boolean {
  const fits = (branch: SchemaNode) => context.attempt(() => context.proves(facts, branch));
  if ([...keywords.references, ...keywords.allOf].some(speaks)) return true;
  if ([...(keywords.anyOf ?? []), ...(keywords.oneOf ?? [])].some((branch) => fits(branch) && speaks(branch)))
    return true;
  if (keywords.condition === undefined) return false;
  const { test, then, otherwise } = keywords.condition;
  if (fits(test)) return speaks(test) || (then !== undefined && speaks(then));
  if (context.isEmpty(context.facts.add(facts, test))) return otherwise !== undefined && speaks(otherwise);
  return then !== undefined && otherwise !== undefined && speaks(then) && speaks(otherwise);
}
