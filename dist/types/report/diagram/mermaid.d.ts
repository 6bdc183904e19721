import type { GraphDiffReport, GraphReport } from '../model.js';
import { type GraphDrawing } from './graph-drawing.js';
/** A flowchart: solid arrows for required dependencies, dotted ones for optional, dashed boxes for missing contracts. */
export declare function renderMermaid({ graph }: GraphReport): string[];
/** The same for what differs between two graphs: what is added is green, what is gone red, what changed yellow. */
export declare function renderMermaidDiff({ changes }: GraphDiffReport): string[];
/** The lines of a flowchart. */
export declare function mermaidLines({ nodes, edges }: GraphDrawing): string[];
