import type { GraphReport } from '../model.js';
/** A Graphviz digraph: dashed arrows for optional dependencies, dashed boxes for missing contracts. */
export declare function renderDot({ graph }: GraphReport): string[];
