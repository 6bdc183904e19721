import type { GraphDiffReport, GraphReport } from '../model.js';
/** A Graphviz digraph: dashed arrows for optional dependencies, dashed boxes for missing contracts. */
export declare function renderDot({ graph }: GraphReport): string[];
/** The same for what differs between two graphs, in colours. */
export declare function renderDotDiff({ changes }: GraphDiffReport): string[];
