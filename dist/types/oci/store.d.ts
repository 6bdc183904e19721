import type { Descriptor } from './descriptor.js';
import type { Reference, Repository } from './reference.js';
import type { Referrer } from './referrers.js';
/** What a tag or digest stands for. */
export interface ResolvedManifest {
    readonly digest: string;
    readonly mediaType: string;
    /** Bytes. */
    readonly size: number;
}
/** A manifest with its bytes, which have the digest. */
export interface FetchedManifest extends ResolvedManifest {
    readonly bytes: Uint8Array;
}
/**
 * Where artifacts are kept: a registry, a folder of layouts, memory. All content is verified: what a digest names is
 * what comes back. Every method throws `AppError`: `ARTIFACT_NOT_FOUND` for what is absent (ask `provesAbsence` whether
 * that is certain), `ACCESS_DENIED`, `REGISTRY`, `NETWORK`, `TIMEOUT`, `FILE_SYSTEM`, `DIGEST_MISMATCH`, `TOO_LARGE`;
 * `USAGE` for a reference without tag and digest.
 */
export interface Store {
    /** What a reference stands for now. */
    resolve(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest>;
    /**
     * The same, asked with the right to write: registries that hide what is absent from those who may not see it tell it
     * to those who may create it.
     */
    resolveForPush(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest>;
    fetchManifest(reference: Reference, signal?: AbortSignal): Promise<FetchedManifest>;
    /** All tags, sorted; none when the repository exists and has none. */
    listTags(repository: Repository, signal?: AbortSignal): Promise<string[]>;
    fetchBlob(repository: Repository, descriptor: Descriptor, signal?: AbortSignal): Promise<Uint8Array>;
    /** What refers to a manifest, sorted by digest; from a list that anybody who may write can change. */
    listReferrers(repository: Repository, digest: string, signal?: AbortSignal): Promise<Referrer[]>;
    hasBlob(repository: Repository, digest: string, signal?: AbortSignal): Promise<boolean>;
    /**
     * Stores content under its SHA-256 digest. What is known to be there is not sent again unless `force` is set; whether
     * small content is there may be cheaper to leave unasked.
     */
    pushBlob(repository: Repository, bytes: Uint8Array, options?: PushBlobOptions): Promise<void>;
    /** Stores a manifest under a tag, which moves, or under its digest. Gives the digest. */
    pushManifest(repository: Repository, manifest: ManifestUpload, signal?: AbortSignal): Promise<string>;
}
/** Choices for one blob. */
export interface PushBlobOptions {
    /** Send even when the store claims to have it: after a push that broke off, some claim too much. */
    readonly force?: boolean;
    readonly signal?: AbortSignal | undefined;
}
/** A manifest on its way to a store. */
export interface ManifestUpload {
    readonly tagOrDigest: string;
    readonly bytes: Uint8Array;
    readonly mediaType: string;
    /**
     * Leaves a tag that stands for something else as it is. Registries have no such request and move it; a layout has a
     * lock.
     */
    readonly onlyNew?: boolean;
}
/** Longest manifest that is read or written, in bytes. @see OCI Distribution Specification 1.1, Pushing Manifests */
export declare const LONGEST_MANIFEST: number;
