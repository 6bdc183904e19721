import type { GraphDiffReport } from '../model.js';
/** The branches of the tree that lead to changes. */
export declare function renderGraphDiffText({ changes }: GraphDiffReport): string[];
