import { type ResolvedContracts } from './resolved-contract.js';
/** What becomes of a consumer when its provider publishes a version; the most urgent first. */
export declare const EFFECTS: readonly ['picks-it-up', 'unknown', 'pinned-below', 'pinned-above', 'range-does-not-admit'];
/** One of {@link EFFECTS}. */
export type Effect = (typeof EFFECTS)[number];
/** A dependency or reference of a contract on the provider itself. */
export interface DirectUse {
    /** Key of the consumer. */
    readonly key: string;
    readonly required: boolean;
    readonly effect: Effect;
}
/** How a version reaches a consumer, by the most urgent way. */
export interface Reach<Use extends DirectUse> {
    /** Key of the next contract on the way to the provider; missing when the consumer uses the provider itself. */
    readonly next?: string;
    /** What the last contract of the way says about the provider. */
    readonly use: Use;
    /** Contracts on the way, the consumer included. */
    readonly distance: number;
    /** True when every step of the way is required. */
    readonly required: boolean;
}
/**
 * Spreads what happens to direct consumers to those that depend on them. A consumer gets the most urgent effect that
 * reaches it; of those the one by required steps alone, then the shortest way, then the first in the order of `contracts`.
 *
 * @param excluded keys that are no consumers and pass nothing on: the provider itself
 * @param users of the contracts, where they are asked about often
 */
export declare function spreadEffects<Use extends DirectUse>(contracts: ResolvedContracts, uses: readonly Use[], excluded: ReadonlySet<string>, users?: ContractUsers): ReadonlyMap<string, Reach<Use>>;
interface User {
    readonly key: string;
    readonly required: boolean;
}
/** Who depends on each contract, by its key. */
export type ContractUsers = ReadonlyMap<string, readonly User[]>;
/** Turns the links of contracts around. */
export declare function listUsers(contracts: ResolvedContracts): ContractUsers;
export {};
