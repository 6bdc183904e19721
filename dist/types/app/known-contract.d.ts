import type { Finding } from '../base/index.js';
import type { ContractFacts } from '../graph/index.js';
import type { BundleOrigin, LoadedBundle } from './loaded-bundle.js';
import { type LockEntry } from './lock/lock-file.js';
/** What a graph asks of a contract. A loaded bundle gives it, and so does what is remembered of a published one. */
export interface KnownContract {
    /** What the user or a contract named. */
    readonly source: string;
    /** Missing when it cannot be read. */
    readonly contract?: ContractFacts;
    readonly findings: readonly Finding[];
    readonly origin?: BundleOrigin;
    /** What its lock file pins, where that is remembered instead of the bundle. */
    readonly locked?: readonly LockedLink[];
}
/** One reference that a lock file pins. */
export type LockedLink = Pick<LockEntry, 'kind' | 'ref' | 'constraint' | 'version'>;
/** What is remembered of a published contract. */
export interface ContractSummary {
    readonly contract: ContractFacts;
    /** Missing for a bundle without a lock file that can be read. */
    readonly locked?: readonly LockedLink[];
}
/**
 * What published contracts say, by the digest of their manifest; it outlives a run. It never fails one: what it lacks
 * is fetched.
 */
export interface SummaryCache {
    get(digest: string): ContractSummary | undefined;
    set(digest: string, summary: ContractSummary): void;
    /** Told when a graph is complete. */
    save(): void;
}
/** Copies what a graph asks of a bundle, so that the bundle need not stay in memory; nothing for one without contract. */
export declare function summarise(bundle: LoadedBundle): ContractSummary | undefined;
/** What the lock file of a contract pins; `undefined` when it has none that can be read. */
export declare function listLocked(known: KnownContract | LoadedBundle): readonly LockedLink[] | undefined;
