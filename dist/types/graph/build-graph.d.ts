import type { DependencyGraph } from './model.js';
import { type ResolvedContracts } from './resolved-contract.js';
/** What a graph shows. */
export interface GraphOptions {
    /** Default `dependencies`; `references` are those of configurations and policies. */
    readonly links?: 'dependencies' | 'references' | 'all';
}
/**
 * Turns resolved contracts into a tree that shows every edge and expands every contract once: breadth first in
 * declaration order, the first arrival is expanded, every other arrival is `shared` and has no dependencies.
 */
export declare function buildGraph(rootKey: string, contracts: ResolvedContracts, { links }?: GraphOptions): DependencyGraph;
