import { arrayGoals } from './array-goals.ts';
import { branchGoals } from './branch-goals.ts';
import type { SchemaNode } from './model.ts';
import { numberGoals } from './number-goals.ts';
import { objectGoals } from './object-goals.ts';
import type { Goal } from './proof-context.ts';
import { stringGoals } from './string-goals.ts';
import { ANY } from './type-set.ts';
import { provesListed } from './value-goals.ts';

/** Everything that a schema demands; a value fits it when all goals are met. */
export function goalsOf(node: SchemaNode): Goal[] {
  const { types, values, never } = node.keywords;
  const goals: Goal[] = [];
  if (never) goals.push({ keyword: 'false', keywords: [], splits: false, check: () => false });
  if (types !== ANY && !never) {
    const keywords = ['type', 'nullable'];
    goals.push({ keyword: 'type', keywords, splits: false, check: (_, facts) => (facts.types & ~types) === 0 });
  }
  if (values !== undefined) {
    const keyword = node.raw !== undefined && Object.hasOwn(node.raw, 'const') ? 'const' : 'enum';
    const check: Goal['check'] = (context, facts) => provesListed(context, facts, values);
    goals.push({ keyword, keywords: ['enum', 'const'], splits: true, check });
  }
  goals.push(...numberGoals(node), ...stringGoals(node), ...arrayGoals(node), ...objectGoals(node));
  goals.push(...branchGoals(node));
  return goals;
}
