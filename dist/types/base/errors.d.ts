/**
 * What can go wrong outside the documents. The command line maps each code to an exit code:
 * `USAGE`, `CONFIGURATION`, `FILE_NOT_FOUND` → 2; `CONFLICT` → 4; `INTERRUPTED` → 130 or 143; all others → 3.
 */
export type AppErrorCode = 'USAGE' | 'CONFIGURATION' | 'FILE_NOT_FOUND' | 'FILE_SYSTEM' | 'GIT'
/** GitHub's API did not answer, or not with what was asked. */
 | 'GITHUB'
/** The registry says, to a request that it was ready to answer, that the repository or artifact does not exist. */
 | 'ARTIFACT_NOT_FOUND'
/** Credentials are missing or wrong (401), or do not reach (403); absence and missing access may look the same. */
 | 'ACCESS_DENIED' | 'REGISTRY' | 'NETWORK' | 'TIMEOUT' | 'DIGEST_MISMATCH' | 'TOO_LARGE' | 'CONFLICT'
/** Somebody asked the run to end. */
 | 'INTERRUPTED';
/** Details of an {@link AppError}. */
export interface AppErrorOptions {
    /** The next step for the person who reads it. */
    readonly hint?: string;
    readonly cause?: unknown;
}
/** The world, not a document, is wrong: network, registry, file system, usage. `message` says what and where. */
export declare class AppError extends Error {
    readonly name = "AppError";
    readonly code: AppErrorCode;
    readonly hint: string | undefined;
    constructor(code: AppErrorCode, message: string, options?: AppErrorOptions);
}
/** A broken promise of our own code. Only the entry points catch it (exit code 70). */
export declare class InternalError extends Error {
    readonly name = "InternalError";
}
/** Says that a case cannot happen; the compiler checks it, the run reports it. @throws InternalError */
export declare function assertNever(value: never): never;
/** Says that a condition holds by construction. @throws InternalError */
export declare function invariant(condition: unknown, what: string): asserts condition;
