import type { DependencyGraph } from '../../graph/index.js';
import type { DocReport } from '../model.js';
/** A box: a contract, or a reference that leads nowhere. */
export interface DrawnNode {
    readonly id: string;
    readonly label: string;
    readonly isMissing: boolean;
}
/** An arrow between two boxes. */
export interface DrawnEdge {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly required: boolean;
}
/** A graph as boxes and arrows, in the order of the tree; each contract is drawn once. */
export interface GraphDrawing {
    readonly nodes: readonly DrawnNode[];
    readonly edges: readonly DrawnEdge[];
}
/** Numbers the contracts of a graph (`n0` is the root) and lists the dependencies between them. */
export declare function drawGraph(graph: DependencyGraph): GraphDrawing;
/** Draws a contract and the references it depends on, which are not resolved and so keep the names of their repository. */
export declare function drawDependencies({ name, version, dependencies }: DocReport): GraphDrawing;
