import { describe, expect, it } from '@jest/globals';
import { planComment } from '../../src/action/comment-plan.ts';
import type { CheckReport, CheckResult, FailureReport } from '../../src/report/index.ts';

const FAILURE: FailureReport = { kind: 'failure', during: 'check', cause: 'environment', message: 'down' };

function report(verdict: CheckReport['verdict'], ...statuses: CheckResult['status'][]): CheckReport {
  const results = statuses.map((status) => ({ status }) as CheckResult);
  return { kind: 'check', verdict, classification: 'NON_BREAKING', headline: '', results, findings: [] };
}

const RED = report('fail', 'changed');
const GREEN = report('pass', 'changed', 'unchanged');
const FIRST = report('neutral', 'first');
const QUIET = report('pass', 'unchanged', 'edited');
const REMOVED = report('pass', 'removed');

describe('the comment', () => {
  it.each([
    ['always', RED, 'create-or-update'],
    ['always', QUIET, 'create-or-update'],
    ['always', FAILURE, 'create-or-update'],
    ['changes', RED, 'create-or-update'],
    ['changes', GREEN, 'create-or-update'],
    ['changes', FIRST, 'create-or-update'],
    ['changes', REMOVED, 'create-or-update'],
    ['changes', QUIET, 'update-only'],
    ['changes', FAILURE, 'update-only'],
    ['on-failure', RED, 'create-or-update'],
    ['on-failure', GREEN, 'update-only'],
    ['on-failure', FIRST, 'update-only'],
    ['on-failure', FAILURE, 'update-only'],
    ['never', RED, 'leave'],
    ['never', FAILURE, 'leave'],
  ] as const)('in mode %s, case %#', (mode, shown, plan) => {
    expect(planComment(mode, shown)).toBe(plan);
  });
});
