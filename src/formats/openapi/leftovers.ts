import { reportUnclassified } from './members.ts';
import type { Pair } from './pair.ts';
import { keywordPath } from './site.ts';
import type { Walk } from './walk.ts';

/** Reports what a walk that marks its own steps has left unjudged below two values. */
export function reportLeftovers(walk: Walk, pair: Pair, path: string): void {
  for (const { before, after, beforeParent, afterParent } of walk.coverage.uncovered(pair.before, pair.after)) {
    const steps = (before ?? after ?? pair.before).path.slice((before ? pair.before : pair.after).path.length);
    const full = steps.reduce<string>(
      (outer, step) => (typeof step === 'number' ? `${outer}[${step}]` : keywordPath(outer, step)),
      path,
    );
    reportUnclassified(walk, { before, after, parents: { before: beforeParent, after: afterParent } }, full);
  }
}
