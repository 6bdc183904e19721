import { addUndecided } from './add-undecided.ts';
import { sameValue } from './same-value.ts';
import type { SchemaPair } from './schema-pair.ts';

/** Keywords that only ever restrict, in ways that two values of them cannot be compared. */
const OPAQUE_CONSTRAINTS = ['pattern', 'format', 'multipleOf'];

/** Compares constraints that are there or not: adding one is stricter, removing one looser, another one undecided. */
export function compareConstraints(pair: SchemaPair): void {
  for (const keyword of OPAQUE_CONSTRAINTS) {
    const beforeAt = pair.before.get(keyword);
    const afterAt = pair.after.get(keyword);
    if (beforeAt !== undefined && afterAt !== undefined) addUndecided(pair, keyword);
    else addPresence(pair, keyword);
  }
  compareUniqueItems(pair);
}

/** Compares `default`, which says what leaving a value out means. */
export function compareDefaults(pair: SchemaPair): void {
  const beforeAt = pair.before.get('default');
  const afterAt = pair.after.get('default');
  if (sameValue(beforeAt, afterAt)) return;
  pair.addDelta(beforeAt === undefined ? 'default-added' : 'default-changed', {
    keyword: 'default',
    before: beforeAt?.value,
    after: afterAt?.value,
    beforeAt,
    afterAt,
  });
}

function addPresence(pair: SchemaPair, keyword: string): void {
  const beforeAt = pair.before.get(keyword);
  const afterAt = pair.after.get(keyword);
  if (beforeAt === afterAt) return;
  pair.addDelta(beforeAt === undefined ? 'constraint-tightened' : 'constraint-loosened', {
    keyword,
    before: beforeAt?.value,
    after: afterAt?.value,
    beforeAt,
    afterAt,
  });
}

function compareUniqueItems(pair: SchemaPair): void {
  const keyword = 'uniqueItems';
  const beforeAt = pair.before.get(keyword);
  const afterAt = pair.after.get(keyword);
  if (sameValue(beforeAt, afterAt)) return;
  const before = beforeAt?.value ?? false;
  const after = afterAt?.value ?? false;
  if (typeof before !== 'boolean' || typeof after !== 'boolean') addUndecided(pair, keyword);
  else if (before === after) pair.addAnnotation(keyword);
  else {
    const kind = after ? 'constraint-tightened' : 'constraint-loosened';
    pair.addDelta(kind, { keyword, before: beforeAt?.value, after: afterAt?.value, beforeAt, afterAt });
  }
}
