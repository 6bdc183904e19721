import { textAt, valueAt } from './fields.ts';
import { GitHubError, type GitHubErrorOptions } from './github-error.ts';

/** Failures before anything of a request went out, so that repeating it does nothing twice. */
const NEVER_SENT: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];
/** GitHub asks for a minute where it names no time. @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNNAMED_LIMIT_MS = 60_000;
const LONGEST_QUOTE = 300;

/** What a failed request was, for its message. */
export interface FailedRequest {
  /** Method and path, without query. */
  readonly what: string;
  readonly token: string;
  readonly nowMs: number;
}

/** Turns what Octokit or reading the answer threw into an error that says what may be done about it. */
export function readFailure(thrown: unknown, request: FailedRequest): GitHubError {
  if (thrown instanceof GitHubError) return thrown;
  const status = valueAt(thrown, 'response', 'status');
  return typeof status === 'number' ? fromAnswer(status, thrown, request) : fromConnection(thrown, request);
}

function fromAnswer(status: number, thrown: unknown, { what, token, nowMs }: FailedRequest): GitHubError {
  const headers = valueAt(thrown, 'response', 'headers');
  const said = wordsOf(thrown);
  const limit = status === 403 || status === 429 ? limitOf(status, said, headers, nowMs) : undefined;
  const permissions = status === 403 && limit === undefined ? permissionsOf(headers) : [];
  const words = said === '' ? '' : `: ${quote(said, token)}`;
  return new GitHubError(`GitHub answered ${status} to ${what}${words}`, {
    status,
    isRateLimited: limit !== undefined,
    permissions,
    ...(limit === undefined ? retryOf(status, headers, nowMs) : { retry: limit }),
  });
}

/** What the answer says in GitHub's own form; the pages of machines in front of it say nothing. */
function wordsOf(thrown: unknown): string {
  const isForm = textAt(thrown, 'response', 'data', 'message') !== undefined;
  return isForm ? (textAt(thrown, 'message') ?? '') : '';
}

/** 408 and 425 say that the request was not taken in; of 5xx nobody knows. @see RFC 9110, 15.5.9; RFC 8470, 5.2 */
function retryOf(status: number, headers: unknown, nowMs: number): GitHubErrorOptions {
  if (status !== 408 && status !== 425 && status < 500) return {};
  const afterMs = retryAfterMs(headers, nowMs);
  return { retry: afterMs === undefined ? {} : { afterMs }, mayHaveHappened: status >= 500 };
}

/** How long a limit lasts; `undefined` when the refusal is about something else. Limits refuse before anything is done. */
function limitOf(status: number, said: string, headers: unknown, nowMs: number): { afterMs: number } | undefined {
  const afterMs = retryAfterMs(headers, nowMs);
  if (afterMs !== undefined) return { afterMs };
  if (textAt(headers, 'x-ratelimit-remaining') === '0') {
    const resetMs = Number(textAt(headers, 'x-ratelimit-reset')) * 1000;
    return { afterMs: Number.isFinite(resetMs) ? Math.max(0, resetMs - nowMs) : UNNAMED_LIMIT_MS };
  }
  return status === 429 || /rate limit/i.test(said) ? { afterMs: UNNAMED_LIMIT_MS } : undefined;
}

/** `Retry-After`, seconds or a date, from now. @see RFC 9110, section 10.2.3 */
function retryAfterMs(headers: unknown, nowMs: number): number | undefined {
  const value = textAt(headers, 'retry-after');
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const date = /[A-Za-z]/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/**
 * The header lists ways to be allowed, separated by `;`, each of permissions separated by `,`. Reading metadata is part
 * of every token.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function permissionsOf(headers: unknown): string[] {
  const ways = (textAt(headers, 'x-accepted-github-permissions') ?? '').split(';');
  return ways.map((way) => way.split(',').flatMap(permissionLine).join(', ')).filter((lines) => lines !== '');
}

function permissionLine(text: string): string[] {
  const [, name, access] = /^\s*([a-z_]{1,50})=(read|write)\s*$/.exec(text) ?? [];
  return name === undefined || name === 'metadata' ? [] : [`${name.replaceAll('_', '-')}: ${access}`];
}

function fromConnection(thrown: unknown, { what, token }: FailedRequest): GitHubError {
  const causes = causesOf(thrown);
  const code = causes.map((cause) => cause.code).find((each) => typeof each === 'string');
  const isTimeout = causes.some(({ name }) => name === 'TimeoutError');
  const reason = isTimeout ? 'no answer in time' : String(code ?? causes.at(-1)?.message ?? 'unknown failure');
  return new GitHubError(`GitHub could not be reached for ${what}: ${quote(reason, token)}`, {
    retry: {},
    mayHaveHappened: !NEVER_SENT.includes(code),
  });
}

interface Cause {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/** An error and what led to it, as deep as chains get; what was thrown need not be an `Error`. */
function causesOf(thrown: unknown): Cause[] {
  const causes: Cause[] = [];
  for (let cause = thrown; isCause(cause) && causes.length < 10; cause = cause.cause) causes.push(cause);
  return causes;
}

function isCause(thrown: unknown): thrown is Cause {
  return typeof thrown === 'object' && thrown !== null;
}

/** A text from outside as one short line without the token. */
function quote(text: string, token: string): string {
  const masked = token === '' ? text : text.replaceAll(token, '***');
  const line = masked.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
