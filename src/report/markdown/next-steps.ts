import { isBaselineUnknown } from '../baseline-unknown.ts';
import type { CheckResult } from '../model.ts';
import { code, type Markup, md } from './markup.ts';

/** What happens next with services that nothing could be compared with. */
export function nextStepBlocks(results: readonly CheckResult[]): Markup[] {
  const first = results.filter(({ status, verdict }) => status === 'first' && verdict === 'neutral');
  const isUnknown = first.some(isBaselineUnknown);
  const isFirst = first.some((result) => !isBaselineUnknown(result));
  return [
    ...(isFirst
      ? [
          md`**First version:** nothing is published yet, so there is nothing to compare with. Merge it and let the workflow publish it; from then on every change is compared with what is published.`,
        ]
      : []),
    ...(isUnknown
      ? [
          md`**Not compared:** the registry does not tell whether anything is published. If nothing is, merge: the first publish settles it. If something is, let this job read it (on GHCR: ${code('packages: read')}).`,
        ]
      : []),
  ];
}
