import { AppError } from '../base/index.ts';
import type { FailureReport } from '../report/index.ts';

/** What a thrown thing means for people: usage, environment, or a bug of this program; never a statement on contracts. */
export function describeFailure(error: unknown, during: string): FailureReport {
  if (!(error instanceof AppError)) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = 'This is a bug of this program: please report it with the lines that the log of this step shows.';
    return { kind: 'failure', during, cause: 'bug', message, hint };
  }
  const cause = ['USAGE', 'CONFIGURATION', 'FILE_NOT_FOUND'].includes(error.code) ? 'usage' : 'environment';
  const { message, hint } = error;
  return { kind: 'failure', during, cause, message, ...(hint === undefined ? {} : { hint }) };
}
