import type { Effect } from '../../graph/index.js';
import type { AppContext } from '../context.js';
import type { ResolvedFacts } from '../resolve-contracts.js';
import type { Provider } from './provider.js';
import type { ContractUse } from './use-index.js';
/** What a new version does to one that refers to the service. */
export interface JudgedUse {
    readonly effect: Effect;
    /** Why, in words that follow `name@version`. */
    readonly reason: string;
    /** The version that the reference leads to today, where that is known. */
    readonly uses?: string;
}
/**
 * Says whether a consumer picks a version up by itself: nothing pins it to another one, and its range admits it.
 *
 * @param options.locks whether the lock files of consumers count. Default true
 */
export declare function judgeUse(context: AppContext, contracts: ResolvedFacts, use: ContractUse, provider: Provider, { locks }?: {
    readonly locks?: boolean;
}): JudgedUse;
