import type { DocumentNode } from '../../document/index.ts';

/** True when both values are missing, or both are there and equal as JSON. */
export function sameValue(before: DocumentNode | undefined, after: DocumentNode | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return before.equals(after);
}

/** True when two lists hold equal values in the same order. */
export function sameValues(before: readonly DocumentNode[], after: readonly DocumentNode[]): boolean {
  return before.length === after.length && before.every((node, index) => sameValue(node, after[index]));
}
