import type { CheckReport, CheckResult } from '../report/index.ts';

/** Longest text of one output, in UTF-16 units: all outputs of a job together may have a million. */
const LONGEST_OUTPUT = 400_000;

/** The outputs of a check, by name. */
export function checkOutputs(report: CheckReport): { readonly [name: string]: string } {
  const breaking = report.results.flatMap(({ changes }) =>
    changes.filter(({ classification, waived }) => classification === 'BREAKING' && waived === undefined),
  );
  return {
    verdict: report.verdict,
    classification: report.classification,
    'has-breaking-changes': String(breaking.length > 0),
    'breaking-count': String(breaking.length),
    results: listWithin(report.results),
    'next-versions': JSON.stringify(nextVersions(report.results)),
  };
}

/** The versions that are needed and not there yet. */
function nextVersions(results: readonly CheckResult[]): { readonly [service: string]: string } {
  const needed = results.filter(({ name, declared, nextVersion }) => name !== '' && !declared && nextVersion !== null);
  return Object.fromEntries(needed.map(({ name, nextVersion }) => [name, nextVersion ?? '']));
}

/** Bundles that did not change go first when the list is too long; then the list ends early. */
function listWithin(results: readonly CheckResult[]): string {
  const all = results.map(describeResult);
  const whole = JSON.stringify(all);
  if (whole.length <= LONGEST_OUTPUT) return whole;
  const kept: string[] = [];
  let length = 2;
  for (const result of all.filter(({ status }) => status !== 'unchanged')) {
    const text = JSON.stringify(result);
    length += text.length + 1;
    if (length > LONGEST_OUTPUT) break;
    kept.push(text);
  }
  return `[${kept.join(',')}]`;
}

function describeResult({ source, name, version, status, verdict, classification, ...rest }: CheckResult) {
  const { declared, nextVersion, baseline, headline, changes } = rest;
  const changeCount = changes.length;
  return {
    name,
    version,
    source,
    status,
    verdict,
    classification,
    declared,
    nextVersion,
    baseline,
    headline,
    changeCount,
  };
}
