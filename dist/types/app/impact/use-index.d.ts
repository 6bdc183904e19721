import { type ContractUsers, type ResolvedLink } from '../../graph/index.js';
import type { AppContext } from '../context.js';
import type { ResolvedFacts } from '../resolve-contracts.js';
import type { Provider } from './provider.js';
/** A dependency or reference of a contract. */
export interface ContractUse {
    /** Key of the contract that has it. */
    readonly key: string;
    readonly link: ResolvedLink;
}
/** Who refers to what, made once for any number of questions. */
export declare class UseIndex {
    #private;
    readonly contracts: ResolvedFacts;
    constructor(context: AppContext, contracts: ResolvedFacts);
    /** Who depends on each contract, made when it is asked for. */
    get users(): ContractUsers;
    /**
     * What refers to a service. Where nothing refers to the repositories that it is known to have, those count that
     * consumers find a service of its name in, and where none is known, those that are called like it.
     */
    find(provider: Provider): readonly ContractUse[];
    /** Keys of all versions of a service, used or not. */
    versionsOf(provider: Provider): ReadonlySet<string>;
}
