import { hasErrors } from '../base/index.ts';
import type { CheckResult } from './model.ts';
import { shownBundle } from './shown-name.ts';

/**
 * Bundles with news, and those that only need to be counted: unchanged, nothing found.
 *
 * @param isSteady also counts those that only prose was edited in, whatever remarks they had before
 */
export function splitQuiet(
  results: readonly CheckResult[],
  isSteady = false,
): { loud: CheckResult[]; quiet: CheckResult[] } {
  const isQuiet = ({ status, findings }: CheckResult): boolean =>
    isSteady
      ? (status === 'unchanged' || status === 'edited') && !hasErrors(findings)
      : status === 'unchanged' && findings.length === 0;
  return { loud: results.filter((result) => !isQuiet(result)), quiet: results.filter(isQuiet) };
}

/** `orders-service 1.1.0, redis 7.2.0` */
export function listBundles(results: readonly CheckResult[]): string {
  return results.map((result) => shownBundle(result, ' ')).join(', ');
}
