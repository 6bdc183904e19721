import type { GraphReport } from '../model.js';
import { type GraphDrawing } from './graph-drawing.js';
/** A flowchart: solid arrows for required dependencies, dotted ones for optional, dashed boxes for missing contracts. */
export declare function renderMermaid({ graph }: GraphReport): string[];
/** The lines of a flowchart. */
export declare function mermaidLines({ nodes, edges }: GraphDrawing): string[];
