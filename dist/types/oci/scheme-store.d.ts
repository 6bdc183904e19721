import type { Descriptor } from './descriptor.js';
import type { Reference, Repository } from './reference.js';
import type { Referrer } from './referrers.js';
import type { FetchedManifest, ManifestUpload, PushBlobOptions, ResolvedManifest, Store } from './store.js';
/** One store for both spellings of references: `oci://` goes to the registry store, `oci-layout:` to the layout store. */
export declare class SchemeStore implements Store {
    #private;
    constructor(stores: {
        readonly registry: Store;
        readonly layout: Store;
    });
    resolve(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest>;
    resolveForPush(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest>;
    fetchManifest(reference: Reference, signal?: AbortSignal): Promise<FetchedManifest>;
    listTags(repository: Repository, signal?: AbortSignal): Promise<string[]>;
    fetchBlob(repository: Repository, descriptor: Descriptor, signal?: AbortSignal): Promise<Uint8Array>;
    listReferrers(repository: Repository, digest: string, signal?: AbortSignal): Promise<Referrer[]>;
    hasBlob(repository: Repository, digest: string, signal?: AbortSignal): Promise<boolean>;
    pushBlob(repository: Repository, bytes: Uint8Array, options?: PushBlobOptions): Promise<void>;
    pushManifest(repository: Repository, manifest: ManifestUpload, signal?: AbortSignal): Promise<string>;
}
