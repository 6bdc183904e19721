import type { ChangeType } from '../../graph/index.ts';
import type { GraphDiffReport, GraphReport } from '../model.ts';
import { drawGraphDiff } from './graph-diff-drawing.ts';
import { type DrawnEdge, type DrawnNode, drawGraph, type GraphDrawing } from './graph-drawing.ts';

const COLOURS: Readonly<Record<ChangeType, string>> = { added: 'green', removed: 'red', modified: 'orange' };

/** A Graphviz digraph: dashed arrows for optional dependencies, dashed boxes for missing contracts. */
export function renderDot({ graph }: GraphReport): string[] {
  return dotLines(drawGraph(graph));
}

/** The same for what differs between two graphs, in colours. */
export function renderDotDiff({ changes }: GraphDiffReport): string[] {
  return dotLines(drawGraphDiff(changes));
}

function dotLines({ nodes, edges }: GraphDrawing): string[] {
  return ['digraph pacto {', '  node [shape=box];', ...nodes.map(nodeLine), ...edges.map(edgeLine), '}'];
}

function nodeLine({ id, label, isMissing, change }: DrawnNode): string {
  return `  ${id} [label=${quote(label)}${isMissing ? ', style=dashed' : ''}${colourOf(change)}];`;
}

function edgeLine({ from, to, label, required, change }: DrawnEdge): string {
  return `  ${from} -> ${to} [label=${quote(label)}${required ? '' : ', style=dashed'}${colourOf(change)}];`;
}

function colourOf(change: ChangeType | undefined): string {
  return change === undefined ? '' : `, color=${COLOURS[change]}`;
}

/** In a quoted text a backslash begins an escape (`\N`, `\l`), so it is doubled. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
