import type { Exploration, RefuseRepository } from '../app/index.js';
import { type NamedHistory } from './history-document.js';
import type { DiffDocument, HistoryDocument, PlatformDocument, ServiceDocument } from './model.js';
/** The documents of a dashboard, made when they are asked for. */
export declare class DashboardDocuments {
    #private;
    /** @param sources what was asked for; nothing for the workspace */
    constructor(exploration: Exploration, sources: readonly string[]);
    /** Keys of all services and of all histories, in the order of the services. */
    get keys(): {
        readonly services: readonly string[];
        readonly histories: readonly string[];
    };
    /** @param diffsOnDemand whether there is a diff of any two versions */
    platform(diffsOnDemand: boolean): PlatformDocument;
    /** `undefined` for a key that no service has. */
    service(key: string): ServiceDocument | undefined;
    /**
     * Every version of the service of a history. `undefined` for a key that no history has.
     *
     * @param refuse why a repository is not to be asked; default: every one is
     */
    listVersions(key: string, refuse?: RefuseRepository): Promise<NamedHistory | undefined>;
    history(named: NamedHistory, pairs?: HistoryDocument['pairs']): HistoryDocument;
    /**
     * Compares two versions of a history. `undefined` for a key that no version has.
     *
     * @throws AppError when a version cannot be read any more; UnreadableBundle for one that is no contract
     */
    diff(named: NamedHistory, beforeKey: string, afterKey: string): Promise<DiffDocument | undefined>;
}
