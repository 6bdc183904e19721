import type { IndexGraph } from './placement.js';
/** A part of a graph that nothing connects with the rest. */
export interface Component extends IndexGraph {
    /** Indices of its nodes and edges in the whole graph, ascending. */
    readonly nodeIndices: readonly number[];
    readonly edgeIndices: readonly number[];
}
/** Splits a graph into what hangs together, in the order of the first node of each part. */
export declare function splitComponents({ nodes, edges }: IndexGraph): readonly Component[];
