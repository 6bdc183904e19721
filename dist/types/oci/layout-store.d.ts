import type { Descriptor } from './descriptor.js';
import { type Reference, type Repository } from './reference.js';
import { type FetchedManifest, type ManifestUpload, type PushBlobOptions, type ResolvedManifest, type Store } from './store.js';
/**
 * A store in a folder of OCI image layouts, one per repository: `DIR/REPO/{oci-layout,index.json,blobs}`. Tags are
 * `org.opencontainers.image.ref.name` annotations, as skopeo, oras and umoci use them. Writers in one process do not
 * lose each other's tags; writers in several processes may.
 *
 * @see OCI Image Specification 1.1, image-layout.md
 */
export declare class LayoutStore implements Store {
    resolve(reference: Reference): Promise<ResolvedManifest>;
    fetchManifest(reference: Reference): Promise<FetchedManifest>;
    listTags(repository: Repository): Promise<string[]>;
    fetchBlob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array>;
    hasBlob(repository: Repository, digest: string): Promise<boolean>;
    pushBlob(repository: Repository, bytes: Uint8Array, options?: PushBlobOptions): Promise<void>;
    pushManifest(repository: Repository, manifest: ManifestUpload): Promise<string>;
}
