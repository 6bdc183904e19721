import type { Facts } from './facts.ts';
import type { Condition, SchemaNode } from './model.ts';
import type { Goal, ProofContext } from './proof-context.ts';

type Check = (context: ProofContext, facts: Facts) => boolean;

/** What a schema demands by its branches. */
export function branchGoals({ keywords }: SchemaNode): Goal[] {
  const { references, allOf, anyOf, oneOf, not, condition } = keywords;
  const goals: Goal[] = [];
  const add = (keyword: string, same: readonly string[], splits: boolean, check: Check): void => {
    goals.push({ keyword, keywords: same, splits, check });
  };
  for (const node of references) add('$ref', [], false, (context, facts) => context.proves(facts, node));
  for (const [index, node] of allOf.entries()) {
    add(`allOf/${index}`, [], false, (context, facts) => context.proves(facts, node));
  }
  if (anyOf !== undefined) add('anyOf', ['anyOf'], true, (context, facts) => fitsOne(context, facts, anyOf));
  if (oneOf !== undefined) add('oneOf', ['oneOf'], true, (context, facts) => fitsExactlyOne(context, facts, oneOf));
  if (not !== undefined) add('not', ['not'], true, (context, facts) => isDisjoint(context, facts, not));
  if (condition !== undefined) {
    add('if', ['if', 'then', 'else'], false, (context, facts) => fitsCondition(context, facts, condition));
  }
  return goals;
}

function fitsOne(context: ProofContext, facts: Facts, branches: readonly SchemaNode[]): boolean {
  return branches.some((branch) => provesBranch(context, facts, branch));
}

/** What clashes with the facts is fitted by nothing that has them, unless there is no such value. */
function provesBranch(context: ProofContext, facts: Facts, node: SchemaNode): boolean {
  return !facts.clashesWith(node) && context.attempt(() => context.proves(facts, node));
}

function fitsExactlyOne(context: ProofContext, facts: Facts, branches: readonly SchemaNode[]): boolean {
  return branches.some((branch) => {
    if (!provesBranch(context, facts, branch)) return false;
    return branches.every((other) => other === branch || isDisjoint(context, facts, other));
  });
}

function isDisjoint(context: ProofContext, facts: Facts, node: SchemaNode): boolean {
  return facts.clashesWith(node) || context.isEmpty(context.facts.add(facts, node));
}

/** Both cases, unless one of them cannot be. */
function fitsCondition(context: ProofContext, facts: Facts, { test, then, otherwise }: Condition): boolean {
  const holdsIn = (inCase: Facts, node: SchemaNode | undefined) =>
    node === undefined || context.attempt(() => context.isEmpty(inCase)) || context.proves(inCase, node);
  return holdsIn(context.facts.add(facts, test), then) && holdsIn(context.facts.exclude(facts, test), otherwise);
}
