import type { ContractFacts } from './contract-facts.js';
import type { LinkKind } from './model.js';
/** A contract and what each of its dependencies, in declaration order, resolved to. */
export interface ResolvedContract {
    readonly contract: ContractFacts;
    readonly source: string;
    readonly digest?: string;
    readonly dependencies: readonly ResolvedDependency[];
    /** What its configurations and policies refer to, where that was asked for; each reference once. */
    readonly references?: readonly ResolvedReference[];
}
/** Exactly one of `key` and `error` is there. */
export interface ResolvedDependency {
    /** Key of the contract it resolved to. */
    readonly key?: string;
    readonly error?: string;
    /** There when the world is to blame for the error: access, a damaged file. */
    readonly failed?: true;
    /** There when the tag, digest or path names a version that `compatibility` does not admit. */
    readonly outside?: true;
}
/** A reference of a configuration or a policy. */
export interface ResolvedReference extends ResolvedDependency {
    readonly kind: Exclude<LinkKind, 'dependency'>;
    readonly ref: string;
}
/** Resolved contracts by key; a key stands for one version of one contract. */
export type ResolvedContracts = ReadonlyMap<string, ResolvedContract>;
/** A dependency or reference with what it resolved to. */
export interface ResolvedLink extends ResolvedDependency {
    readonly kind: LinkKind;
    readonly ref: string;
    /** Empty for references, which take any version. */
    readonly compatibility: string;
    readonly required: boolean;
}
/** The dependencies of a contract in its order, then its references. */
export declare function linksOf({ contract, dependencies, references }: ResolvedContract): ResolvedLink[];
/** @throws InternalError when there is none */
export declare function contractOf(contracts: ResolvedContracts, key: string): ResolvedContract;
/** `name@version` */
export declare function labelOf({ contract: { service } }: ResolvedContract): string;
