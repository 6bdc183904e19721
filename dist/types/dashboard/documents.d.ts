import type { Exploration, ListOptions } from '../app/index.js';
import { type NamedHistory } from './history-document.js';
import type { DiffDocument, HistoryDocument, PlatformDocument, ServiceDocument } from './model.js';
/** The documents of a dashboard, made when they are asked for. */
export declare class DashboardDocuments {
    #private;
    /**
     * @param sources what was asked for; nothing for the workspace
     * @param last an older overview; a graph that is the same is not laid out again
     */
    constructor(exploration: Exploration, sources: readonly string[], last?: PlatformDocument);
    /** Keys of all services and of all histories, in the order of the services. */
    get keys(): {
        readonly services: readonly string[];
        readonly histories: readonly string[];
    };
    /** @param diffsOnDemand whether there is a diff of any two versions */
    platform(diffsOnDemand: boolean): PlatformDocument;
    /** `undefined` for a key that no service has. */
    service(key: string): ServiceDocument | undefined;
    /** The versions of the service of a history. `undefined` for a key that no history has. */
    listVersions(key: string, options?: ListOptions): Promise<NamedHistory | undefined>;
    history(named: NamedHistory, pairs?: HistoryDocument['pairs']): HistoryDocument;
    /**
     * Compares two versions of a history. `undefined` for a key that no version has.
     *
     * @throws AppError when a version cannot be read any more; UnreadableBundle for one that is no contract
     */
    diff(named: NamedHistory, beforeKey: string, afterKey: string): Promise<DiffDocument | undefined>;
}
