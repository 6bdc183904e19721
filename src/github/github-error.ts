import { AppError, type AppErrorOptions } from '../base/index.ts';

/** What is known about a request that failed. */
export interface GitHubErrorOptions extends AppErrorOptions {
  readonly status?: number;
  readonly permissions?: readonly string[];
  readonly isRateLimited?: boolean;
  readonly retry?: { readonly afterMs?: number };
  readonly mayHaveHappened?: boolean;
}

/** GitHub did not answer, or not with what was asked. Its texts hold no token. */
export class GitHubError extends AppError {
  /** Of the answer; `undefined` when there was none. */
  readonly status: number | undefined;
  /** What would have been enough, each as a line below `permissions:` of a workflow; empty where GitHub does not say. */
  readonly permissions: readonly string[];
  /** The refusal is about too many requests, not about rights. */
  readonly isRateLimited: boolean;
  /** Present when the same request may succeed later; the delay in milliseconds where GitHub names one. */
  readonly retry: { readonly afterMs?: number } | undefined;
  /** It is open whether GitHub did what was asked: the answer was lost, or said that something broke midway. */
  readonly mayHaveHappened: boolean;

  constructor(message: string, options: GitHubErrorOptions = {}) {
    super('GITHUB', message, options);
    this.status = options.status;
    this.permissions = options.permissions ?? [];
    this.isRateLimited = options.isRateLimited ?? false;
    this.retry = options.retry;
    this.mayHaveHappened = options.mayHaveHappened ?? false;
  }

  /** The first of {@link permissions}. */
  get permission(): string | undefined {
    return this.permissions[0];
  }
}

/** True for failures that say "not there" or "not for you", which GitHub often does not tell apart. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof GitHubError) || error.isRateLimited) return false;
  return error.status === 401 || error.status === 403 || error.status === 404;
}
