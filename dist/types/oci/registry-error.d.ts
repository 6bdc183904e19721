import { AppError, type AppErrorCode, type AppErrorOptions } from '../base/index.js';
/** What a registry said, beyond the code. */
export interface RegistryErrorOptions extends AppErrorOptions {
    readonly status?: number;
    /** Codes of the registry's own error list, for example `NAME_UNKNOWN`. */
    readonly registryCodes?: readonly string[];
    readonly provesAbsence?: boolean;
    readonly rejectedCredentials?: boolean;
    /** Present when the same request may succeed later; the delay in milliseconds where the registry names one. */
    readonly retry?: {
        readonly afterMs?: number;
    };
}
/** An error of a store that knows what the registry answered. */
export declare class RegistryError extends AppError {
    readonly status: number | undefined;
    readonly registryCodes: readonly string[];
    readonly provesAbsence: boolean;
    /** Credentials were sent, and refused as such with 401. */
    readonly rejectedCredentials: boolean;
    readonly retry: {
        readonly afterMs?: number;
    } | undefined;
    constructor(code: AppErrorCode, message: string, options?: RegistryErrorOptions);
}
/**
 * Whether a failure proves that the repository or artifact does not exist: the registry said so by name
 * (`NAME_UNKNOWN`, `MANIFEST_UNKNOWN`) to a request that carried credentials, or it never asked for any. False for
 * every other error, an `ARTIFACT_NOT_FOUND` included that could also mean missing access.
 */
export declare function provesAbsence(error: unknown): boolean;
/**
 * Whether a failure says that the credentials themselves are wrong: the registry or its token service answered 401 to
 * them. False where credentials are good but do not reach, and for ghcr.io, which answers both the same way.
 */
export declare function rejectsCredentials(error: unknown): boolean;
/** The same error with another code or message; `changes` decide over what the error says. */
export declare function changedError(error: RegistryError, changes: Pick<RegistryErrorOptions, 'hint' | 'retry'> & {
    readonly code?: AppErrorCode;
    readonly message?: string;
}): RegistryError;
/** The same error for a caller that has tried often enough: nobody around it tries again. */
export declare function exhaustedError(error: unknown): unknown;
/** The error of stores that hide nothing: what they do not find is not there. */
export declare function artifactMissing(message: string): RegistryError;
