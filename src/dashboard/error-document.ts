import { UnreadableBundle } from '../app/index.ts';
import { AppError, type AppErrorCode } from '../base/index.ts';
import { SCHEMA_VERSION } from '../report/index.ts';
import type { ErrorDocument } from './model.ts';

/** An error as a browser gets it. */
export interface HttpError {
  readonly status: number;
  readonly document: ErrorDocument;
}

const STATUS: Partial<Readonly<Record<AppErrorCode, number>>> = { ARTIFACT_NOT_FOUND: 404, TIMEOUT: 503, USAGE: 422 };

/** Whether a failure is a mistake of ours. */
export function isBug(error: unknown): boolean {
  return !(error instanceof AppError) && !(error instanceof UnreadableBundle);
}

/** What a failure means to who asked; of a mistake of ours only that it is one. */
export function describeError(error: unknown): HttpError {
  if (error instanceof AppError) {
    const { code, message, hint } = error;
    return httpError(STATUS[code] ?? 502, code, message, hint);
  }
  if (error instanceof UnreadableBundle) {
    return httpError(422, 'UNREADABLE', `${error.message}: ${error.findings[0]?.message ?? 'unknown reason'}`);
  }
  return httpError(500, 'BUG', 'the dashboard made a mistake', 'Please report what the terminal shows.');
}

/** An error with its status. */
export function httpError(status: number, code: string, message: string, hint?: string): HttpError {
  const error = { code, message, ...(hint === undefined ? {} : { hint }) };
  return { status, document: { schemaVersion: SCHEMA_VERSION, error } };
}
