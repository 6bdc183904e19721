import { type DeclaredNames, type NameCollector, ownNames, uniteNames } from './declared-names.ts';
import type { Evaluator } from './evaluate.ts';
import type { Facts, Part } from './facts.ts';
import type { SchemaNode } from './model.ts';
import { classifyNames, classMatches, type NameClass } from './name-class.ts';

/**
 * The classes of names that members may have. Names that the writer mentions in any branch are told apart, whether the
 * branch applies or not: in the closed world, and beside `unevaluatedProperties`, they differ from those of nobody.
 */
export function memberClasses(
  facts: Facts,
  evaluator: Evaluator,
  others: readonly SchemaNode[] = [],
  more: readonly string[] = [],
): readonly NameClass[] | undefined {
  const nodes = facts.parts.map(({ node }) => node);
  const declared = facts.declaredNames(evaluator.names)?.names ?? [];
  const evaluated = nodes
    .filter(({ keywords }) => keywords.unevaluatedProperties !== undefined)
    .flatMap((node) => [...namesBeside(node, evaluator.names).names]);
  return classifyNames([...nodes, ...others], [...more, ...declared, ...evaluated]);
}

/** What is known about the member with a name of a class; `undefined` when objects have no such member. */
export function memberParts(facts: Facts, group: NameClass, evaluator: Evaluator): readonly Part[] | undefined {
  if (group.name === undefined) return collectParts(facts, group, evaluator);
  const known = facts.members.get(group.name);
  if (known !== undefined) return known === NO_MEMBER ? undefined : known;
  const parts = collectParts(facts, group, evaluator);
  facts.members.set(group.name, parts ?? NO_MEMBER);
  return parts;
}

/** Stands for a member that objects cannot have. */
const NO_MEMBER: readonly Part[] = [];

function collectParts(facts: Facts, group: NameClass, evaluator: Evaluator): Part[] | undefined {
  const declared = facts.declaredNames(evaluator.names);
  if (declared !== undefined && !mentions(declared, group)) return undefined;
  const parts: Part[] = [];
  for (const { node, closing } of facts.parts) {
    const { propertyNames } = node.keywords;
    const isRefused = propertyNames !== undefined && group.name !== undefined;
    if (isRefused && evaluator.accepts(propertyNames, group.name, false) === false) return undefined;
    for (const child of knownMember(node, group, evaluator.names)) parts.push({ node: child, closing });
  }
  return parts.some(({ node }) => node.keywords.never) ? undefined : parts;
}

/** Schemas that the member fits for certain. */
function knownMember(node: SchemaNode, group: NameClass, collector: NameCollector): SchemaNode[] {
  const { properties, patternProperties, additional, unevaluatedProperties } = node.keywords;
  const declared = group.name === undefined ? undefined : properties.get(group.name);
  const matches = patternProperties.map(([pattern, child]) => ({ child, match: classMatches(group, pattern) }));
  const known = matches.filter(({ match }) => match === true).map(({ child }) => child);
  if (declared !== undefined) known.unshift(declared);
  const isOther = declared === undefined && matches.every(({ match }) => match === false);
  if (isOther && additional !== undefined) known.push(additional);
  if (unevaluatedProperties !== undefined && isOther && !mentions(namesBeside(node, collector), group)) {
    known.push(unevaluatedProperties);
  }
  return known;
}

/** Schemas that a schema demands the member to fit; where a pattern is not understood, those of both cases. */
export function demandedMember(node: SchemaNode, group: NameClass): SchemaNode[] {
  const { properties, patternProperties, additional } = node.keywords;
  const declared = group.name === undefined ? undefined : properties.get(group.name);
  const matches = patternProperties.map(([pattern, child]) => ({ child, match: classMatches(group, pattern) }));
  const demanded = matches.filter(({ match }) => match !== false).map(({ child }) => child);
  if (declared !== undefined) demanded.unshift(declared);
  const isKnown = declared !== undefined || matches.some(({ match }) => match === true);
  if (!isKnown && additional !== undefined) demanded.push(additional);
  return demanded;
}

/** Whether names of a class may be among the declared ones. */
export function mentions(declared: DeclaredNames, group: NameClass): boolean {
  if (declared.all) return true;
  if (group.name !== undefined && declared.names.has(group.name)) return true;
  return [...declared.patterns].some((pattern) => classMatches(group, pattern) !== false);
}

/** What is declared beside `unevaluatedProperties`, in whatever branch. */
function namesBeside(node: SchemaNode, collector: NameCollector): DeclaredNames {
  const { references, allOf, anyOf = [], oneOf = [], condition, dependentSchemas, not } = node.keywords;
  const branches = [...references, ...allOf, ...anyOf, ...oneOf, ...dependentSchemas.map(([, child]) => child)];
  for (const child of [condition?.test, condition?.then, condition?.otherwise, not]) if (child) branches.push(child);
  const own = ownNames({ ...node, keywords: { ...node.keywords, required: [], unevaluatedProperties: undefined } });
  return uniteNames([own, ...branches.map((branch) => collector.of(branch))]);
}
