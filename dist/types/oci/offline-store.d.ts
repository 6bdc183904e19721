import type { CacheFolder } from './cache-folder.js';
import type { Descriptor } from './descriptor.js';
import { type Reference, type Repository } from './reference.js';
import type { Referrer } from './referrers.js';
import { type FetchedManifest, type ResolvedManifest, type Store } from './store.js';
/**
 * A store that sends nothing: it knows what earlier runs saw, and says how old that is. Everything else is `NETWORK`,
 * never absence: nobody knows what is in a registry that was not asked.
 */
export declare class OfflineStore implements Store {
    #private;
    /** @param cache without one nothing is known */
    constructor(cache: CacheFolder | undefined);
    /** When the oldest answer that was given about a repository was seen, in ISO 8601; `undefined` when none was. */
    servedAs(repository: Repository): string | undefined;
    /** The same for every repository of which an answer was given, sorted by name. */
    allServed(): {
        readonly repository: string;
        readonly seenAt: string;
    }[];
    resolve(reference: Reference): Promise<ResolvedManifest>;
    resolveForPush(reference: Reference): Promise<ResolvedManifest>;
    fetchManifest(reference: Reference): Promise<FetchedManifest>;
    listTags(repository: Repository): Promise<string[]>;
    fetchBlob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array>;
    listReferrers(repository: Repository, digest: string): Promise<Referrer[]>;
    hasBlob(repository: Repository): Promise<boolean>;
    pushBlob(repository: Repository): Promise<void>;
    pushManifest(repository: Repository): Promise<string>;
}
