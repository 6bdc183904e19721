import { AppError, isJsonObject, sha256Digest } from '../base/index.ts';
import type { Descriptor } from './descriptor.ts';
import { digestMismatch, isDigest, verifyDigest } from './digest.ts';
import { formatReference, type Reference, type Repository } from './reference.ts';
import { LONGEST_MANIFEST, type ManifestUpload } from './store.ts';
import { parseStrictJson } from './strict-json.ts';

/** The digest or tag of a reference; the digest where both are given. @throws AppError `USAGE` when there is neither */
export function selectorOf(reference: Reference): string {
  const selector = reference.digest ?? reference.tag;
  if (selector !== undefined) return selector;
  throw new AppError('USAGE', `${formatReference(reference)} names neither a tag nor a digest`, {
    hint: 'Add :TAG or @DIGEST.',
  });
}

/** Makes sure that content is what its descriptor says. @throws AppError `DIGEST_MISMATCH` */
export function verifyBlob(bytes: Uint8Array, descriptor: Descriptor, repository: Repository): void {
  const what = blobName(repository, descriptor.digest);
  if (bytes.length !== descriptor.size) {
    throw digestMismatch(what, `${descriptor.size} bytes`, `${bytes.length} bytes`);
  }
  verifyDigest(bytes, descriptor.digest, what);
}

/**
 * The digest that a manifest will have.
 *
 * @throws AppError `DIGEST_MISMATCH` when it is to be stored under another one, `TOO_LARGE` above 4 MiB
 */
export function digestOfUpload({ tagOrDigest, bytes }: ManifestUpload, repository: Repository): string {
  if (bytes.length > LONGEST_MANIFEST) {
    throw new AppError(
      'TOO_LARGE',
      `the manifest for ${formatReference(repository)} is larger than ${LONGEST_MANIFEST} bytes`,
    );
  }
  if (!isDigest(tagOrDigest)) return sha256Digest(bytes);
  verifyDigest(bytes, tagOrDigest, `manifest for ${formatReference(repository)}`);
  return tagOrDigest;
}

/** A blob in messages. */
export function blobName(repository: Repository, digest: string): string {
  return `blob ${digest} of ${formatReference(repository)}`;
}

/** What a manifest says of itself; it need not say anything. */
export function ownMediaType(bytes: Uint8Array): string {
  const parsed = parseStrictJson(bytes);
  const manifest = 'value' in parsed && isJsonObject(parsed.value) ? parsed.value : {};
  return typeof manifest.mediaType === 'string' ? manifest.mediaType : '';
}
