import { type Change, hasErrors, worstClassification } from '../base/index.ts';
import type { CheckResult } from './model.ts';

const NONE: ReadonlySet<Change> = new Set();

/**
 * The changes that a bundle fails for: the gate looks at the worst class that is not waived. None when the bundle
 * passes, or fails for its errors alone.
 */
export function failingChanges({ verdict, declared, changes, findings }: CheckResult): ReadonlySet<Change> {
  if (verdict !== 'fail' || (declared && hasErrors(findings))) return NONE;
  const open = changes.filter(({ waived }) => waived === undefined);
  const worst = worstClassification(open.map(({ classification }) => classification));
  if (worst === 'NON_BREAKING') return NONE;
  return new Set(open.filter(({ classification }) => classification === worst));
}
