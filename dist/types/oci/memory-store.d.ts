import type { Descriptor } from './descriptor.js';
import { type Reference, type Repository } from './reference.js';
import { type Referrer } from './referrers.js';
import type { FetchedManifest, ManifestUpload, PushBlobOptions, ResolvedManifest, Store } from './store.js';
/** A store in memory, for dry runs and tests. Holds any repository, in registries and layouts alike. */
export declare class MemoryStore implements Store {
    #private;
    resolve(reference: Reference): Promise<ResolvedManifest>;
    resolveForPush(reference: Reference): Promise<ResolvedManifest>;
    fetchManifest(reference: Reference): Promise<FetchedManifest>;
    listTags(repository: Repository): Promise<string[]>;
    fetchBlob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array>;
    listReferrers(repository: Repository, digest: string): Promise<Referrer[]>;
    hasBlob(repository: Repository, digest: string): Promise<boolean>;
    pushBlob(repository: Repository, bytes: Uint8Array, _options?: PushBlobOptions): Promise<void>;
    pushManifest(repository: Repository, manifest: ManifestUpload): Promise<string>;
}
