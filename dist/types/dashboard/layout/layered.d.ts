import { type IndexGraph, type Placement } from './placement.js';
/** Places a graph in layers with few crossings; edges bend around the nodes in their way. */
export declare function placeLayered({ nodes, edges }: IndexGraph): Placement;
