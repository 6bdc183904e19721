import { type Repository } from './reference.js';
import type { Store } from './store.js';
/** An artifact that refers to another one: a signature, a provenance statement, a bill of materials. */
export interface Referrer {
    readonly digest: string;
    /** What the list says; it may say nothing. */
    readonly artifactType?: string;
}
/**
 * Reads a list of referrers, sorted by digest. Entries that are no descriptors do not count.
 *
 * @throws RegistryError `REGISTRY` for what is no list
 * @see OCI Image Specification 1.1, image-index.md
 */
export declare function readReferrers(bytes: Uint8Array, what: string): Referrer[];
/**
 * The referrers that an image index lists which is tagged with the digest: how clients keep them where there is no API.
 *
 * @see OCI Distribution Specification 1.1, Referrers Tag Schema
 */
export declare function listTaggedReferrers(store: Pick<Store, 'fetchManifest'>, repository: Repository, digest: string, signal?: AbortSignal): Promise<Referrer[]>;
