/** Size of a node, in CSS pixels at zoom 1. */
export const NODE_WIDTH = 184;
export const NODE_HEIGHT = 52;

/** Between two nodes of a column, and between two columns. */
export const ROW_GAP = 18;
export const COLUMN_GAP = 64;

/** A graph by the indices of its nodes. */
export interface IndexGraph {
  readonly nodes: number;
  readonly edges: readonly (readonly [from: number, to: number])[];
}

/** Where the nodes of a graph are, from its own top left corner. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  /** Middle of each node. */
  readonly nodes: readonly (readonly [x: number, y: number])[];
  /** Bends of each edge: x, y, x, y, …; empty where a straight line does. */
  readonly bends: readonly (readonly number[])[];
}
