import { type ChangeType, type DependencyGraph } from '../../graph/index.js';
/** A box: a contract, or a reference that leads nowhere. */
export interface DrawnNode {
    readonly id: string;
    readonly label: string;
    readonly isMissing: boolean;
    /** In pictures of what differs. */
    readonly change?: ChangeType;
}
/** An arrow between two boxes. */
export interface DrawnEdge {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly required: boolean;
    /** In pictures of what differs. */
    readonly change?: ChangeType;
}
/** A graph as boxes and arrows, in the order of the tree; each contract is drawn once. */
export interface GraphDrawing {
    readonly nodes: readonly DrawnNode[];
    readonly edges: readonly DrawnEdge[];
}
/** Numbers the contracts of a graph (`n0` is the root) and lists the dependencies between them. */
export declare function drawGraph(graph: DependencyGraph): GraphDrawing;
