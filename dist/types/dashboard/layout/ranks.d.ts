import type { IndexGraph } from './placement.js';
/**
 * The column of each node: one further than the furthest node that needs it. Edges that lead back into the way they
 * came by do not count, so that circles have columns too. Depth first in the order of nodes and edges.
 */
export declare function rankNodes({ nodes, edges }: IndexGraph): readonly number[];
