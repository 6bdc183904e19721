import type { ListedVersion, VersionList } from '../app/index.js';
import type { HistoryDocument } from './model.js';
import type { NamedService } from './services.js';
/** A list of versions with the keys that their diffs are asked for by. */
export interface NamedHistory {
    readonly key: string;
    readonly name: string;
    readonly list: VersionList;
    /** In the order of the list: newest first. */
    readonly versions: readonly {
        readonly key: string;
        readonly listed: ListedVersion;
    }[];
}
/** Gives every version of a list its key. */
export declare function nameVersions(key: string, name: string, list: VersionList): NamedHistory;
/**
 * Every version of one service.
 *
 * @param services the versions of it that are part of the platform
 * @param pairs keys of the pairs that there are diffs of; missing for any two
 */
export declare function createHistoryDocument({ key, name, list, versions }: NamedHistory, services: readonly NamedService[], pairs?: HistoryDocument['pairs']): HistoryDocument;
/**
 * Which pairs of versions a static site has diffs of. `all`: of every two, where there are few versions; `near`: of
 * neighbours, and of each with the newest; `steps`: of neighbours.
 */
export type PairReach = 'all' | 'near' | 'steps';
/**
 * The pairs that a static site has diffs of, each from older to newer, by their indices in a list that is newest first;
 * those of newer versions come first.
 */
export declare function listPairs(versions: number, reach: PairReach): readonly (readonly [before: number, after: number])[];
