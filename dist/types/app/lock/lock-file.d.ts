import type { DocumentNode, DocumentSet } from '../../document/index.js';
/** The lock file of a bundle, beside its contract. It belongs to the bundle and is packed with it. */
export declare const LOCK_FILE = "pacto.lock";
/** What a contract refers to. */
export type LockedKind = 'dependency' | 'config' | 'policy';
/** One reference, pinned. */
export interface LockEntry {
    readonly kind: LockedKind;
    /** The reference as written: `oci://…`, `oci-layout:…`, or a path. */
    readonly ref: string;
    /** The range of a dependency, as written. */
    readonly constraint?: string;
    readonly name: string;
    readonly version: string;
    /** Of the manifest; missing for a bundle on disk. */
    readonly digest?: string;
    /** Of the files; missing in lock files that another tool wrote. */
    readonly contentDigest?: string;
    /** Names of its own dependencies. */
    readonly dependsOn: readonly string[];
}
/** An entry with its place in the file. */
export interface ReadLockEntry extends LockEntry {
    readonly node: DocumentNode;
}
/** A lock file, or why it cannot be taken for one. */
export type ReadLock = {
    readonly entries: readonly ReadLockEntry[];
    readonly problem?: undefined;
} | {
    readonly problem: string;
    readonly node?: DocumentNode;
};
/** What tells one pinned reference from another. */
export declare function lockKey({ kind, ref, constraint }: Pick<LockEntry, 'kind' | 'ref' | 'constraint'>): string;
/** The text of a lock file: the same entries give the same bytes, in any order. */
export declare function writeLock(root: {
    readonly name: string;
    readonly version: string;
}, entries: readonly LockEntry[]): string;
/** By kind, reference and range. */
export declare function sortEntries<Entry extends LockEntry>(entries: readonly Entry[]): Entry[];
/**
 * Reads the lock file of a bundle; `undefined` when it has none. Keys that are not known say nothing; a shape that is
 * not known, and two entries for one reference, make the file one that cannot be trusted.
 *
 * @param name of the service whose lock file it has to be; missing for any
 */
export declare function readLock(documents: DocumentSet, name?: string): ReadLock | undefined;
