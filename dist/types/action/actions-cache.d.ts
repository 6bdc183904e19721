import type { RemoteCache } from '../app/index.js';
/** Whether something was no longer waited for: it would keep the process alive until it gives up by itself. */
export declare function hasAbandonedWork(): boolean;
/** What became of the cache in this run, for the table of features. */
export interface CacheOutcome {
    readonly isOn: boolean;
    readonly reason: string;
}
/**
 * Pulled content in the cache of GitHub Actions, keyed by the digests it is for, never by a run. What comes back is
 * verified by its digest when it is read. Whatever the cache does, the check goes on.
 */
export declare class ActionsCache implements RemoteCache {
    #private;
    /** @param folder where content is kept, absolute; the cache keeps it under this very path */
    constructor(folder: string);
    get outcome(): CacheOutcome;
    /** Brings back what earlier runs pulled for these digests, or for most of them. */
    restore(digests: readonly string[]): Promise<void>;
    /** Keeps what this run pulled, unless it is kept already. */
    save(): Promise<void>;
}
