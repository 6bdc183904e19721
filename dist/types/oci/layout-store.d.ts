import type { Descriptor } from './descriptor.js';
import { type Reference, type Repository } from './reference.js';
import { type Referrer } from './referrers.js';
import { type FetchedManifest, type ManifestUpload, type PushBlobOptions, type ResolvedManifest, type Store } from './store.js';
import { type Timing } from './timing.js';
/** Settings of a layout store. */
export interface LayoutStoreOptions {
    /** For waiting until other writers have ended; default the real clock. */
    readonly timing?: Timing;
}
/**
 * A store in a folder of OCI image layouts, one per repository: `DIR/REPO/{oci-layout,index.json,blobs}`. Tags are
 * `org.opencontainers.image.ref.name` annotations, as skopeo, oras and umoci use them. Writers do not lose each other's
 * tags, in one process or in several: `index.json.lock` keeps them apart. Other tools do not know the lock.
 *
 * @see OCI Image Specification 1.1, image-layout.md
 */
export declare class LayoutStore implements Store {
    #private;
    constructor(options?: LayoutStoreOptions);
    resolve(reference: Reference): Promise<ResolvedManifest>;
    resolveForPush(reference: Reference): Promise<ResolvedManifest>;
    fetchManifest(reference: Reference): Promise<FetchedManifest>;
    listTags(repository: Repository): Promise<string[]>;
    fetchBlob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array>;
    listReferrers(repository: Repository, digest: string): Promise<Referrer[]>;
    hasBlob(repository: Repository, digest: string): Promise<boolean>;
    pushBlob(repository: Repository, bytes: Uint8Array, options?: PushBlobOptions): Promise<void>;
    pushManifest(repository: Repository, manifest: ManifestUpload): Promise<string>;
}
