import { sameValue } from './same-value.ts';
import type { SchemaPair } from './schema-pair.ts';

/** Reports a keyword whose value differs and whose effect is not decided; does nothing when it does not differ. */
export function addUndecided(pair: SchemaPair, keyword: string): void {
  const before = pair.before.get(keyword);
  const after = pair.after.get(keyword);
  if (sameValue(before, after)) return;
  pair.addDelta('schema-changed', {
    keyword,
    before: before?.value,
    after: after?.value,
    beforeAt: before,
    afterAt: after,
  });
}
