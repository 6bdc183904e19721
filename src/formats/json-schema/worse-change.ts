import { type Classification, compareClassifications, type Proof } from '../../base/index.ts';

/** What tells how bad a change is, and whether it can be shown. */
export interface Judged {
  readonly classification?: Classification | undefined;
  readonly proof?: Proof | undefined;
}

/**
 * True when one judgement of a change says more than another: a definition is told once, and what it does to those who
 * use it may depend on where they use it.
 */
export function isWorse(judged: Judged, than: Judged): boolean {
  const order = compareClassifications(judged.classification ?? 'NON_BREAKING', than.classification ?? 'NON_BREAKING');
  return order > 0 || (order === 0 && judged.proof !== undefined && than.proof === undefined);
}
