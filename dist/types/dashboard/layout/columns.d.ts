import { type IndexGraph, type Placement } from './placement.js';
/**
 * Places nodes in columns that are given from top to bottom: as close as their size allows, each near the middle of its
 * neighbours; long columns side by side in several lanes. Edges are straight.
 */
export declare function placeColumns(graph: IndexGraph, columns: readonly (readonly number[])[]): Placement;
