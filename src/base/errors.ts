/**
 * What can go wrong outside the documents. The command line maps each code to an exit code:
 * `USAGE`, `CONFIGURATION`, `FILE_NOT_FOUND` → 2; `CONFLICT` → 4; `INTERRUPTED` → 130 or 143; all others → 3.
 */
export type AppErrorCode =
  | 'USAGE'
  | 'CONFIGURATION'
  | 'FILE_NOT_FOUND'
  | 'FILE_SYSTEM'
  | 'GIT'
  /** GitHub's API did not answer, or not with what was asked. */
  | 'GITHUB'
  /** The registry says, to a request that it was ready to answer, that the repository or artifact does not exist. */
  | 'ARTIFACT_NOT_FOUND'
  /** Credentials are missing or wrong (401), or do not reach (403); absence and missing access may look the same. */
  | 'ACCESS_DENIED'
  | 'REGISTRY'
  | 'NETWORK'
  | 'TIMEOUT'
  | 'DIGEST_MISMATCH'
  | 'TOO_LARGE'
  | 'CONFLICT'
  /** Somebody asked the run to end. */
  | 'INTERRUPTED';

/** Details of an {@link AppError}. */
export interface AppErrorOptions {
  /** The next step for the person who reads it. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The next step where the place that throws knows no better one. */
const USUAL_HINTS: { readonly [Code in AppErrorCode]?: string } = {
  FILE_SYSTEM: 'Check that the path is right, and that its rights and the disk allow this.',
  REGISTRY:
    'The registry, or a proxy before it, does not answer as the OCI Distribution Specification says. Check the address, or run again later.',
  TOO_LARGE: 'Nothing of this kind should be so large. Check that it is what was meant.',
  GIT: 'Run the same command by hand: git may say more about the reason.',
};

/** The world, not a document, is wrong: network, registry, file system, usage. `message` says what and where. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;
  readonly hint: string | undefined;

  constructor(code: AppErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? USUAL_HINTS[code];
  }
}

/** A broken promise of our own code. Only the entry points catch it (exit code 70). */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** Says that a case cannot happen; the compiler checks it, the run reports it. @throws InternalError */
export function assertNever(value: never): never {
  throw new InternalError(`unexpected case: ${JSON.stringify(value)}`);
}

/** Says that a condition holds by construction. @throws InternalError */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new InternalError(what);
}
