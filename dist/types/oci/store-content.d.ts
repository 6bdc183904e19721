import type { Descriptor } from './descriptor.js';
import { type Reference, type Repository } from './reference.js';
import { type ManifestUpload } from './store.js';
/** The digest or tag of a reference; the digest where both are given. @throws AppError `USAGE` when there is neither */
export declare function selectorOf(reference: Reference): string;
/** Makes sure that content is what its descriptor says. @throws AppError `DIGEST_MISMATCH` */
export declare function verifyBlob(bytes: Uint8Array, descriptor: Descriptor, repository: Repository): void;
/**
 * The digest that a manifest will have.
 *
 * @throws AppError `DIGEST_MISMATCH` when it is to be stored under another one, `TOO_LARGE` above 4 MiB
 */
export declare function digestOfUpload({ tagOrDigest, bytes }: ManifestUpload, repository: Repository): string;
/** A blob in messages. */
export declare function blobName(repository: Repository, digest: string): string;
/** What a manifest says of itself; it need not say anything. */
export declare function ownMediaType(bytes: Uint8Array): string;
