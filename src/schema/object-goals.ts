import { isCertainlyEvaluated } from './certainly-evaluated.ts';
import type { Facts } from './facts.ts';
import { demandedMember, memberClasses, memberParts } from './member-parts.ts';
import type { SchemaNode } from './model.ts';
import { mostMembers } from './most-members.ts';
import { type NameClass, namedClass } from './name-class.ts';
import { hasNoNames, nameFacts } from './name-facts.ts';
import type { Goal, ProofContext } from './proof-context.ts';
import { OBJECT } from './type-set.ts';

type Check = (context: ProofContext, facts: Facts) => boolean;

const DEPENDENCIES = ['dependencies', 'dependentRequired', 'dependentSchemas'];

/** What a schema demands of objects. */
export function objectGoals(node: SchemaNode): Goal[] {
  const { required, minProperties, maxProperties, dependentRequired, dependentSchemas } = node.keywords;
  const { propertyNames, unevaluatedProperties } = node.keywords;
  const goals: Goal[] = [];
  const add = (keyword: string, keywords: readonly string[], check: Check, splits = false): void => {
    const applies: Check = (context, facts) => (facts.types & OBJECT) === 0 || check(context, facts);
    goals.push({ keyword, keywords, splits, types: OBJECT, check: applies });
  };
  if (required.length > 0)
    add('required', ['required'], (context, facts) => required.every((name) => mustHave(context, facts, name)));
  if (minProperties > 0) add('minProperties', ['minProperties'], (_, facts) => facts.minProperties >= minProperties);
  if (Number.isFinite(maxProperties)) {
    add('maxProperties', ['maxProperties'], (context, facts) => mostMembers(context, facts) <= maxProperties);
  }
  for (const [name, needs] of dependentRequired) {
    const keyword = dependencyKeyword(node, 'dependentRequired');
    add(keyword, DEPENDENCIES, (context, facts) =>
      provesDependent(context, facts, name, context.facts.made.requiring(needs)),
    );
  }
  for (const [name, child] of dependentSchemas) {
    const keyword = dependencyKeyword(node, 'dependentSchemas');
    add(keyword, DEPENDENCIES, (context, facts) => provesDependent(context, facts, name, child));
  }
  addMemberGoals(node, add);
  if (propertyNames !== undefined) {
    add('propertyNames', ['propertyNames'], (context, facts) => provesNames(context, facts, propertyNames));
  }
  if (unevaluatedProperties !== undefined) {
    const check: Check = (context, facts) => provesUnevaluated(context, facts, node, unevaluatedProperties);
    add('unevaluatedProperties', [], check, true);
  }
  return goals;
}

function addMemberGoals(
  node: SchemaNode,
  add: (keyword: string, keywords: readonly string[], check: Check) => void,
): void {
  const { properties, patternProperties, additional } = node.keywords;
  if (properties.size === 0 && patternProperties.length === 0 && additional === undefined) return;
  const keyword =
    additional !== undefined && (additional.keywords.never || properties.size === 0)
      ? 'additionalProperties'
      : properties.size > 0
        ? 'properties'
        : 'patternProperties';
  add(keyword, ['properties', 'patternProperties', 'additionalProperties'], (context, facts) =>
    everyMember(context, facts, node, (parts, group) =>
      demandedMember(node, group).every((demanded) => context.provesInside(parts, demanded)),
    ),
  );
}

function dependencyKeyword({ raw }: SchemaNode, keyword: string): string {
  return raw !== undefined && Object.hasOwn(raw, 'dependencies') ? 'dependencies' : keyword;
}

/** Whether something holds for every member that objects may have, one class of names at a time. */
function everyMember(
  context: ProofContext,
  facts: Facts,
  node: SchemaNode,
  holds: (parts: Exclude<ReturnType<typeof memberParts>, undefined>, group: NameClass) => boolean,
): boolean {
  const groups = memberGroups(context, facts, node);
  if (groups === undefined) return false;
  return groups.every((group) => {
    const parts = memberParts(facts, group, context.evaluator);
    if (parts === undefined || hasNoNames(context, facts, group)) return true;
    return holds(parts, group);
  });
}

/** A schema that speaks about some names only is asked about those. */
function memberGroups(context: ProofContext, facts: Facts, node: SchemaNode): readonly NameClass[] | undefined {
  const { properties, patternProperties, additional, unevaluatedProperties } = node.keywords;
  const isOpen = additional === undefined && unevaluatedProperties === undefined;
  if (isOpen && patternProperties.length === 0) return [...properties.keys()].map(namedClass);
  return memberClasses(facts, context.evaluator, besides(node));
}

/** A schema and, for its `unevaluatedProperties`, all that it may take for evaluated. */
function besides(root: SchemaNode): SchemaNode[] {
  if (root.keywords.unevaluatedProperties === undefined) return [root];
  const nodes = new Set([root]);
  for (const { keywords } of nodes) {
    const { references, allOf, anyOf = [], oneOf = [], condition, dependentSchemas } = keywords;
    const branches = [condition?.test, condition?.then, condition?.otherwise];
    for (const node of [...references, ...allOf, ...anyOf, ...oneOf, ...branches]) if (node) nodes.add(node);
    for (const [, node] of dependentSchemas) nodes.add(node);
  }
  return [...nodes];
}

/** Where there are as many members as there can be, no name may be missing. */
function mustHave(context: ProofContext, facts: Facts, name: string): boolean {
  if (facts.required.has(name)) return true;
  if (facts.minProperties <= facts.required.size) return false;
  const { made } = context.facts;
  return context.isEmpty(context.facts.add(context.facts.add(facts, made.without(name)), made.ofTypes(OBJECT)));
}

function provesDependent(context: ProofContext, facts: Facts, name: string, node: SchemaNode): boolean {
  const withName = context.facts.add(facts, context.facts.made.requiring([name]));
  return context.attempt(() => context.isEmpty(withName)) || context.proves(withName, node);
}

function provesNames(context: ProofContext, facts: Facts, node: SchemaNode): boolean {
  const groups = memberClasses(facts, context.evaluator);
  if (groups === undefined) return false;
  return groups.every((group) => {
    if (memberParts(facts, group, context.evaluator) === undefined) return true;
    if (group.name !== undefined) return context.evaluator.accepts(node, group.name, false) === true;
    return context.proves(nameFacts(context, facts, group), node);
  });
}

function provesUnevaluated(context: ProofContext, facts: Facts, node: SchemaNode, rest: SchemaNode): boolean {
  return everyMember(
    context,
    facts,
    node,
    (parts, group) => isCertainlyEvaluated(context, facts, node, group) || context.provesInside(parts, rest),
  );
}
