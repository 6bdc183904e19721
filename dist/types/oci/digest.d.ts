import { AppError } from '../base/index.js';
/** Whether a text is `sha256:` or `sha512:` and lower-case hexadecimal digits of the right number. */
export declare function isDigest(text: string): boolean;
/** The digest of bytes with the algorithm that another digest has. The other one must be a digest. */
export declare function digestLike(bytes: Uint8Array, other: string): string;
/**
 * Makes sure that bytes are what a digest names.
 *
 * @param what the thing in messages, "blob sha256:… of HOST/REPOSITORY"
 * @throws AppError `DIGEST_MISMATCH`
 */
export declare function verifyDigest(bytes: Uint8Array, digest: string, what: string): void;
/** The error for content that is not what was asked for. */
export declare function digestMismatch(what: string, expected: string, actual: string): AppError;
