import type { Contract } from '../contract/index.js';
import type { DependencyGraph } from './model.js';
/** A contract and what each of its dependencies, in declaration order, resolved to. */
export interface ResolvedContract {
    readonly contract: Contract;
    readonly source: string;
    readonly digest?: string;
    readonly dependencies: readonly ResolvedDependency[];
}
/** Exactly one of the two is there. */
export interface ResolvedDependency {
    /** Key of the contract it resolved to. */
    readonly key?: string;
    readonly error?: string;
}
/**
 * Turns resolved contracts into a tree that shows every edge and expands every contract once: breadth first in
 * declaration order, the first arrival is expanded, every other arrival is `shared` and has no dependencies.
 *
 * @param contracts by key; a key stands for one version of one contract
 */
export declare function buildGraph(rootKey: string, contracts: ReadonlyMap<string, ResolvedContract>): DependencyGraph;
