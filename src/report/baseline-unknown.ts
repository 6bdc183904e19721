import type { CheckResult } from './model.ts';

/** Whether the registry hides if anything is published for a bundle. */
export function isBaselineUnknown({ findings }: Pick<CheckResult, 'findings'>): boolean {
  return findings.some(({ rule }) => rule === 'BASELINE_UNKNOWN');
}
