import type { GraphReport } from '../model.ts';
import { type DrawnEdge, type DrawnNode, drawGraph } from './graph-drawing.ts';

/** A Graphviz digraph: dashed arrows for optional dependencies, dashed boxes for missing contracts. */
export function renderDot({ graph }: GraphReport): string[] {
  const { nodes, edges } = drawGraph(graph);
  return ['digraph pacto {', '  node [shape=box];', ...nodes.map(nodeLine), ...edges.map(edgeLine), '}'];
}

function nodeLine({ id, label, isMissing }: DrawnNode): string {
  return `  ${id} [label=${quote(label)}${isMissing ? ', style=dashed' : ''}];`;
}

function edgeLine({ from, to, label, required }: DrawnEdge): string {
  return `  ${from} -> ${to} [label=${quote(label)}${required ? '' : ', style=dashed'}];`;
}

/** In a quoted text a backslash begins an escape (`\N`, `\l`), so it is doubled. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
