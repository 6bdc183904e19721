import { describe, expect, it } from '@jest/globals';
import { checkOutputs } from '../../src/action/check-outputs.ts';
import type { Change } from '../../src/base/index.ts';
import type { CheckReport, CheckResult } from '../../src/report/index.ts';

const change = (classification: Change['classification'], waived = false) =>
  ({ classification, ...(waived ? { waived: { reason: 'agreed' } } : {}) }) as Change;

const result = (parts: Partial<CheckResult>): CheckResult => ({
  source: 'services/orders',
  name: 'orders',
  version: '1.0.0',
  status: 'changed',
  baseline: null,
  verdict: 'pass',
  headline: 'fine',
  classification: 'NON_BREAKING',
  declared: true,
  nextVersion: null,
  changes: [],
  sbomChanges: [],
  findings: [],
  ...parts,
});

const report = (results: readonly CheckResult[]): CheckReport => ({
  kind: 'check',
  verdict: 'fail',
  classification: 'BREAKING',
  headline: '',
  results,
  findings: [],
});

describe('the outputs of a check', () => {
  it('count what is not waived, and name the versions that are needed', () => {
    const outputs = checkOutputs(
      report([
        result({ changes: [change('BREAKING'), change('BREAKING', true)], declared: false, nextVersion: '2.0.0' }),
        result({ name: 'payments', nextVersion: '1.1.0' }),
      ]),
    );

    expect(outputs).toMatchObject({
      verdict: 'fail',
      classification: 'BREAKING',
      'has-breaking-changes': 'true',
      'breaking-count': '1',
      'next-versions': '{"orders":"2.0.0"}',
    });
    expect(JSON.parse(outputs.results ?? '')).toMatchObject([{ name: 'orders', changeCount: 2 }, { name: 'payments' }]);
  });

  it('stay within what a job may output: unchanged bundles are left out first, then the list ends', () => {
    const unchanged = Array.from({ length: 3000 }, (_, index) =>
      result({ name: `quiet-${index}`, status: 'unchanged' }),
    );
    const changed = Array.from({ length: 3000 }, (_, index) => result({ name: `loud-${index}` }));

    const some = checkOutputs(report([...unchanged, ...changed.slice(0, 5)])).results ?? '';
    const all = checkOutputs(report([...unchanged, ...changed])).results ?? '';

    expect(JSON.parse(some).map(({ name }: CheckResult) => name)).toEqual([
      'loud-0',
      'loud-1',
      'loud-2',
      'loud-3',
      'loud-4',
    ]);
    expect(all.length).toBeLessThanOrEqual(400_000);
    expect(JSON.parse(all).length).toBeGreaterThan(1000);
  });
});
