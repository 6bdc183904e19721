import { type Reference, type Repository } from './reference.js';
import type { ResolvedManifest } from './store.js';
/** What a registry said, and when, as an ISO 8601 text in UTC. */
export interface Seen<T> {
    readonly value: T;
    readonly seenAt: string;
}
/**
 * What registries said last about tags, one small file for each answer, so that processes never have to agree on more
 * than who writes last. Like all caches it fails nothing: what cannot be written is not kept.
 */
export declare class LastSeen {
    #private;
    /** @param now milliseconds since 1970 */
    constructor(directory: string, now: () => number);
    rememberTags(repository: Repository, tags: readonly string[]): Promise<void>;
    /** What a tag stands for; digests need no memory. */
    rememberResolved(reference: Reference, { digest, mediaType, size }: ResolvedManifest): Promise<void>;
    tagsOf(repository: Repository): Promise<Seen<string[]> | undefined>;
    resolved(reference: Reference): Promise<Seen<ResolvedManifest> | undefined>;
}
/** The record of a manifest, as it was written. */
export declare function readResolved(value: unknown): ResolvedManifest | undefined;
