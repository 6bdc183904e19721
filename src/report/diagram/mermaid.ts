import type { ChangeType } from '../../graph/index.ts';
import type { GraphDiffReport, GraphReport } from '../model.ts';
import { drawGraphDiff } from './graph-diff-drawing.ts';
import { type DrawnEdge, type DrawnNode, drawGraph, type GraphDrawing } from './graph-drawing.ts';

/** A flowchart: solid arrows for required dependencies, dotted ones for optional, dashed boxes for missing contracts. */
export function renderMermaid({ graph }: GraphReport): string[] {
  return mermaidLines(drawGraph(graph));
}

/** The same for what differs between two graphs: what is added is green, what is gone red, what changed yellow. */
export function renderMermaidDiff({ changes }: GraphDiffReport): string[] {
  return mermaidLines(drawGraphDiff(changes));
}

/** The lines of a flowchart. */
export function mermaidLines({ nodes, edges }: GraphDrawing): string[] {
  return [
    'flowchart TD',
    ...nodes.map(nodeLine),
    ...edges.map(edgeLine),
    ...classLines(
      'missing',
      'stroke-dasharray: 5 5',
      nodes.filter((node) => node.isMissing),
    ),
    ...Object.entries(CHANGE_STYLES).flatMap(([change, style]) => {
      return classLines(
        change,
        style,
        nodes.filter((node) => node.change === change),
      );
    }),
  ];
}

const CHANGE_STYLES: Readonly<Record<ChangeType, string>> = {
  added: 'stroke:#1a7f37,stroke-width:3px',
  removed: 'stroke:#cf222e,stroke-width:3px',
  modified: 'stroke:#9a6700,stroke-width:3px',
};

function classLines(name: string, style: string, nodes: readonly DrawnNode[]): string[] {
  if (nodes.length === 0) return [];
  return [`  classDef ${name} ${style}`, `  class ${nodes.map(({ id }) => id).join(',')} ${name}`];
}

function nodeLine({ id, label }: DrawnNode): string {
  return `  ${id}["${escapeLabel(label)}"]`;
}

function edgeLine({ from, to, label, required }: DrawnEdge): string {
  const arrow = required ? '-->' : '-.->';
  return `  ${from} ${arrow}${label === '' ? '' : `|"${escapeLabel(label)}"|`} ${to}`;
}

/**
 * Mermaid reads `#number;` as a character. In what is left it finds HTML and Markdown, `%%{…}%%` as settings wherever they
 * stand, `$$…$$` as a formula, and `\\n` as a line break.
 */
function escapeLabel(label: string): string {
  return label.replace(/["#$%&<>\\`|]/g, (character) => `#${character.codePointAt(0)};`);
}
