import { createHash, type Hash } from 'node:crypto';
import { AppError } from '../base/index.ts';

/** The digest algorithms that registries know, with the number of hexadecimal digits. */
const DIGEST_LENGTHS = new Map([
  ['sha256', 64],
  ['sha512', 128],
]);

/** Whether a text is `sha256:` or `sha512:` and lower-case hexadecimal digits of the right number. */
export function isDigest(text: string): boolean {
  const colon = text.indexOf(':');
  const length = DIGEST_LENGTHS.get(text.slice(0, Math.max(0, colon)));
  return length !== undefined && text.length === colon + 1 + length && /^[0-9a-f]*$/.test(text.slice(colon + 1));
}

/** The digest of bytes with the algorithm that another digest has. The other one must be a digest. */
export function digestLike(bytes: Uint8Array, other: string): string {
  const algorithm = other.slice(0, other.indexOf(':'));
  const hash: Hash = createHash(algorithm);
  return `${algorithm}:${hash.update(bytes).digest('hex')}`;
}

/**
 * Makes sure that bytes are what a digest names.
 *
 * @param what the thing in messages, "blob sha256:… of HOST/REPOSITORY"
 * @throws AppError `DIGEST_MISMATCH`
 */
export function verifyDigest(bytes: Uint8Array, digest: string, what: string): void {
  const actual = isDigest(digest) ? digestLike(bytes, digest) : 'unknown';
  if (actual !== digest) throw digestMismatch(what, digest, actual);
}

/** The error for content that is not what was asked for. */
export function digestMismatch(what: string, expected: string, actual: string): AppError {
  return new AppError('DIGEST_MISMATCH', `${what}: expected ${expected}, got ${actual}`, {
    hint: 'The content was damaged on the way or in the store, or someone replaced it. Do not use it.',
  });
}
