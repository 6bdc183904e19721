import type { CredentialSource } from './credential.js';
import type { Descriptor } from './descriptor.js';
import { type HttpSend } from './http-message.js';
import { type Reference, type Repository } from './reference.js';
import { type Referrer } from './referrers.js';
import type { RetryPolicy } from './retry.js';
import { type FetchedManifest, type ManifestUpload, type PushBlobOptions, type ResolvedManifest, type Store } from './store.js';
import type { Timing } from './timing.js';
/** What a registry store needs from outside. */
export interface RegistryStoreOptions {
    readonly send: HttpSend;
    readonly timing: Timing;
    readonly credentials: CredentialSource;
    /** Allows plain HTTP beyond this machine. */
    readonly plainHttp?: boolean;
    readonly retry?: RetryPolicy;
    /** Further hosts of token services, exactly as in the address. */
    readonly trustedRealms?: readonly string[];
}
/**
 * A store in registries over HTTP: any host, one set of tokens.
 *
 * @see OCI Distribution Specification 1.1
 */
export declare class RegistryStore implements Store {
    #private;
    constructor(options: RegistryStoreOptions);
    resolve(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest>;
    /** Computed from the bytes: what is written next, and what was written, rests on it. */
    resolveForPush(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest>;
    fetchManifest(reference: Reference, signal?: AbortSignal): Promise<FetchedManifest>;
    listTags(repository: Repository, signal?: AbortSignal): Promise<string[]>;
    fetchBlob(repository: Repository, descriptor: Descriptor, signal?: AbortSignal): Promise<Uint8Array>;
    listReferrers(repository: Repository, digest: string, signal?: AbortSignal): Promise<Referrer[]>;
    hasBlob(repository: Repository, digest: string, signal?: AbortSignal): Promise<boolean>;
    pushBlob(repository: Repository, bytes: Uint8Array, options?: PushBlobOptions): Promise<void>;
    pushManifest(repository: Repository, manifest: ManifestUpload, signal?: AbortSignal): Promise<string>;
}
