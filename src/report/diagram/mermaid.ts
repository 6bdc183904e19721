import type { GraphReport } from '../model.ts';
import { type DrawnEdge, type DrawnNode, drawGraph, type GraphDrawing } from './graph-drawing.ts';

/** A flowchart: solid arrows for required dependencies, dotted ones for optional, dashed boxes for missing contracts. */
export function renderMermaid({ graph }: GraphReport): string[] {
  return mermaidLines(drawGraph(graph));
}

/** The lines of a flowchart. */
export function mermaidLines({ nodes, edges }: GraphDrawing): string[] {
  const missing = nodes.filter((node) => node.isMissing).map((node) => node.id);
  return [
    'flowchart TD',
    ...nodes.map(nodeLine),
    ...edges.map(edgeLine),
    ...(missing.length === 0
      ? []
      : ['  classDef missing stroke-dasharray: 5 5', `  class ${missing.join(',')} missing`]),
  ];
}

function nodeLine({ id, label }: DrawnNode): string {
  return `  ${id}["${escapeLabel(label)}"]`;
}

function edgeLine({ from, to, label, required }: DrawnEdge): string {
  const arrow = required ? '-->' : '-.->';
  return `  ${from} ${arrow}${label === '' ? '' : `|"${escapeLabel(label)}"|`} ${to}`;
}

/** Mermaid reads `#number;` as a character, and HTML or Markdown in what is left. */
function escapeLabel(label: string): string {
  return label.replace(/["#&<>`|]/g, (character) => `#${character.codePointAt(0)};`);
}
