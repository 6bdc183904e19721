import type { GraphEdge, GraphNode } from '../graph/index.js';
/** One dependency on the way through a graph. */
export interface GraphStep {
    /** The contract that depends. */
    readonly from: GraphNode;
    readonly edge: GraphEdge;
    /** Contracts between the root and this one; 0 for what the root itself depends on. */
    readonly depth: number;
    /** True for the last dependency of its contract. */
    readonly isLast: boolean;
}
/** Every dependency of a graph, each before those of the contract it leads to. No chain is too long: nothing recurses. */
export declare function walkGraph(root: GraphNode): Generator<GraphStep>;
