import { type Finding, hasErrors, worstClassification } from '../base/index.ts';
import type { CheckReport, CheckResult } from '../report/index.ts';
import { combineVerdicts } from '../verdict/index.ts';

/** Puts the results of a check together. */
export function combine(
  results: readonly CheckResult[],
  findings: readonly Finding[],
  untouched: readonly string[],
): CheckReport {
  const verdict = combineAll(results, findings, untouched);
  return {
    kind: 'check',
    verdict,
    classification: worstClassification(results.map((result) => result.classification)),
    headline: spellHeadline(verdict, results, findings),
    results,
    findings,
    ...(untouched.length === 0 ? {} : { untouched }),
  };
}

function combineAll(
  results: readonly CheckResult[],
  findings: readonly Finding[],
  untouched: readonly string[],
): CheckReport['verdict'] {
  if (hasErrors(findings)) return 'fail';
  if (results.length === 0 && untouched.length > 0) return 'pass';
  return combineVerdicts(results.map((result) => result.verdict));
}

function spellHeadline(
  verdict: CheckReport['verdict'],
  results: readonly CheckResult[],
  findings: readonly Finding[],
): string {
  if (hasErrors(findings)) return 'The workspace has errors';
  if (results.length === 0) return 'No contract touched';
  const failing = results.filter((result) => result.verdict === 'fail');
  if (failing.length === 1 && failing[0] !== undefined) {
    const { name, source, version, headline } = failing[0];
    return `${name === '' ? source : `${name} ${version}`}: ${headline}`;
  }
  if (failing.length > 1) return `${failing.length} contracts fail`;
  const changed = results.filter((result) => result.status === 'changed' || result.status === 'removed');
  if (results.some((result) => result.findings.some(({ rule }) => rule === 'BASELINE_UNKNOWN'))) {
    return 'Not everything could be compared: what is published cannot be seen';
  }
  if (verdict === 'neutral') return 'Nothing to compare with yet';
  if (changed.length === 1 && changed[0] !== undefined) {
    return `${changed[0].name} ${changed[0].version}: ${changed[0].headline}`;
  }
  return changed.length === 0 ? 'No contract changed' : `${changed.length} contracts changed, all pass`;
}
