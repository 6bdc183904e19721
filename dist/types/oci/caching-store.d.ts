import type { ContentFolder } from './content-folder.js';
import type { Descriptor } from './descriptor.js';
import type { LastSeen } from './last-seen.js';
import { type Reference, type Repository } from './reference.js';
import type { Referrer } from './referrers.js';
import type { RunMemory } from './run-memory.js';
import { type FetchedManifest, type ManifestUpload, type PushBlobOptions, type ResolvedManifest, type Store } from './store.js';
/** Where a {@link CachingStore} keeps what it has seen. */
export interface StoreCache {
    /** Blobs and manifests by digest; they never become stale. */
    readonly content: ContentFolder;
    /** Tags, as they were in this run. */
    readonly memory: RunMemory;
    /** Tags, as they were last, for runs without a network. */
    readonly seen?: LastSeen;
}
/**
 * A store that asks another one only for what it does not know yet, and for the same thing only once at a time.
 * `resolve` always asks, since it says what a tag stands for now; pushing forgets the tags of the repository.
 */
export declare class CachingStore implements Store {
    #private;
    constructor(inner: Store, { content, memory, seen }: StoreCache);
    resolve(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest>;
    /**
     * Publishing asks; nothing is remembered that a later step could take for the state before. Where this run has the
     * manifest already, the digest is enough to see that the tag still stands for it.
     */
    resolveForPush(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest>;
    fetchManifest(reference: Reference, signal?: AbortSignal): Promise<FetchedManifest>;
    listTags(repository: Repository, signal?: AbortSignal): Promise<string[]>;
    fetchBlob(repository: Repository, descriptor: Descriptor, signal?: AbortSignal): Promise<Uint8Array>;
    /** New ones come at any time, so this always asks. */
    listReferrers(repository: Repository, digest: string, signal?: AbortSignal): Promise<Referrer[]>;
    hasBlob(repository: Repository, digest: string, signal?: AbortSignal): Promise<boolean>;
    pushBlob(repository: Repository, bytes: Uint8Array, options?: PushBlobOptions): Promise<void>;
    pushManifest(repository: Repository, manifest: ManifestUpload, signal?: AbortSignal): Promise<string>;
}
