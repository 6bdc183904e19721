import type { ExplainReport } from './model.ts';

/** How many copies run: `3`, `2-4`, `2-` without an upper bound; `undefined` when nothing is said. */
export function scalingText(scaling: ExplainReport['scaling']): string | undefined {
  const { min, max } = scaling ?? {};
  if (min === undefined && max === undefined) return undefined;
  return min === max ? `${min}` : `${min ?? ''}-${max ?? ''}`;
}
