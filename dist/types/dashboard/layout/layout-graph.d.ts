import type { Layout } from '../model.js';
import { type IndexGraph } from './placement.js';
/**
 * Places a graph: what hangs together side by side, the largest part first; each part in columns from left to right.
 * The time is bounded: a part that is too large for few crossings has its columns in the order of the nodes. The same
 * graph gives the same places, in Node and in a browser.
 */
export declare function layoutGraph(nodes: number, edges: IndexGraph['edges']): Layout;
