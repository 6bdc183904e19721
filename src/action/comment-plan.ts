import type { CheckReport, FailureReport } from '../report/index.ts';
import type { CommentMode } from './inputs.ts';

/** What becomes of the comment: written in any case, only brought up to date where there is one, or left alone. */
export type CommentPlan = 'create-or-update' | 'update-only' | 'leave';

/**
 * Decides about the comment. A comment that is there is always brought up to date, so that nothing stale stays red;
 * whether one is created depends on the mode.
 */
export function planComment(mode: CommentMode, report: CheckReport | FailureReport): CommentPlan {
  if (mode === 'never') return 'leave';
  if (mode === 'always') return 'create-or-update';
  if (report.kind === 'failure') return 'update-only';
  const isWorthIt = mode === 'on-failure' ? report.verdict === 'fail' : hasNews(report);
  return isWorthIt ? 'create-or-update' : 'update-only';
}

function hasNews({ verdict, results, findings }: CheckReport): boolean {
  if (verdict === 'fail' || findings.some(({ severity }) => severity !== 'info')) return true;
  return results.some(({ status }) => status !== 'unchanged' && status !== 'edited');
}
