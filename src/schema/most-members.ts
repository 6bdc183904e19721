import type { Facts } from './facts.ts';
import { memberClasses, memberParts } from './member-parts.ts';
import { hasNoNames } from './name-facts.ts';
import type { ProofContext } from './proof-context.ts';

/** The most members that objects may have, where only names that are mentioned are allowed. */
export function mostMembers(context: ProofContext, facts: Facts): number {
  const groups = memberClasses(facts, context.evaluator) ?? [];
  const possible = groups.filter((group) => {
    const parts = memberParts(facts, group, context.evaluator);
    if (parts === undefined || hasNoNames(context, facts, group)) return false;
    return parts.length === 0 || !context.isEmpty(context.facts.of(parts));
  });
  const isCountable = groups.length > 0 && possible.every(({ name }) => name !== undefined);
  return isCountable ? Math.min(facts.maxProperties, possible.length) : facts.maxProperties;
}
