import { AppError, type AppErrorCode, type AppErrorOptions } from '../base/index.ts';

/** What a registry said, beyond the code. */
export interface RegistryErrorOptions extends AppErrorOptions {
  readonly status?: number;
  /** Codes of the registry's own error list, for example `NAME_UNKNOWN`. */
  readonly registryCodes?: readonly string[];
  readonly provesAbsence?: boolean;
  readonly rejectedCredentials?: boolean;
  /** Present when the same request may succeed later; the delay in milliseconds where the registry names one. */
  readonly retry?: { readonly afterMs?: number };
}

/** An error of a store that knows what the registry answered. */
export class RegistryError extends AppError {
  readonly status: number | undefined;
  readonly registryCodes: readonly string[];
  readonly provesAbsence: boolean;
  /** Credentials were sent, and refused as such with 401. */
  readonly rejectedCredentials: boolean;
  readonly retry: { readonly afterMs?: number } | undefined;

  constructor(code: AppErrorCode, message: string, options: RegistryErrorOptions = {}) {
    super(code, message, options);
    this.status = options.status;
    this.registryCodes = options.registryCodes ?? [];
    this.provesAbsence = options.provesAbsence ?? false;
    this.rejectedCredentials = options.rejectedCredentials ?? false;
    this.retry = options.retry;
  }
}

/**
 * Whether a failure proves that the repository or artifact does not exist: the registry said so by name
 * (`NAME_UNKNOWN`, `MANIFEST_UNKNOWN`) to a request that carried credentials, or it never asked for any. False for
 * every other error, an `ARTIFACT_NOT_FOUND` included that could also mean missing access.
 */
export function provesAbsence(error: unknown): boolean {
  return error instanceof RegistryError && error.code === 'ARTIFACT_NOT_FOUND' && error.provesAbsence;
}

/**
 * Whether a failure says that the credentials themselves are wrong: the registry or its token service answered 401 to
 * them. False where credentials are good but do not reach, and for ghcr.io, which answers both the same way.
 */
export function rejectsCredentials(error: unknown): boolean {
  return error instanceof RegistryError && error.code === 'ACCESS_DENIED' && error.rejectedCredentials;
}

/** The same error with another code or message; `changes` decide over what the error says. */
export function changedError(
  error: RegistryError,
  changes: Pick<RegistryErrorOptions, 'hint' | 'retry'> & { readonly code?: AppErrorCode; readonly message?: string },
): RegistryError {
  const { code = error.code, message = error.message, hint = error.hint, retry = error.retry } = changes;
  const { status, registryCodes, cause } = error;
  const isSameCode = code === error.code;
  return new RegistryError(code, message, {
    registryCodes,
    cause,
    provesAbsence: isSameCode && error.provesAbsence,
    rejectedCredentials: isSameCode && error.rejectedCredentials,
    ...(status === undefined ? {} : { status }),
    ...(hint === undefined ? {} : { hint }),
    ...(retry === undefined ? {} : { retry }),
  });
}

/** The same error for a caller that has tried often enough: nobody around it tries again. */
export function exhaustedError(error: unknown): unknown {
  if (!(error instanceof RegistryError) || error.retry === undefined) return error;
  const { status, hint, registryCodes, provesAbsence: isAbsent, rejectedCredentials, cause } = error;
  return new RegistryError(error.code, error.message, {
    registryCodes,
    cause,
    provesAbsence: isAbsent,
    rejectedCredentials,
    ...(status === undefined ? {} : { status }),
    ...(hint === undefined ? {} : { hint }),
  });
}

/** The error of stores that hide nothing: what they do not find is not there. */
export function artifactMissing(message: string): RegistryError {
  const hint = 'Check the spelling of folder, repository and tag.';
  return new RegistryError('ARTIFACT_NOT_FOUND', message, { provesAbsence: true, hint });
}
