import type { GraphReport } from '../model.js';
/** A flowchart: solid arrows for required dependencies, dotted ones for optional, dashed boxes for missing contracts. */
export declare function renderMermaid({ graph }: GraphReport): string[];
