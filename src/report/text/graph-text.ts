import type { DependencyGraph, GraphEdge, GraphNode } from '../../graph/index.ts';
import { walkGraph } from '../graph-walk.ts';
import type { GraphReport } from '../model.ts';
import { shortReference } from '../short-reference.ts';
import { visibleText } from '../visible-text.ts';

/** How many levels are drawn one below the other. */
const MAX_TRUNKS = 500;

/** The tree below the root, then the ways that lead back and the services in more than one version. */
export function renderGraphText({ graph }: GraphReport): string[] {
  const lines = [nodeName(graph.root), ...branchLines(graph.root), ...cycleLines(graph), ...conflictLines(graph)];
  return lines.map(visibleText);
}

/** A line deeper than 500 says how deep it is instead of being indented further, so that no chain is too long. */
function branchLines(root: GraphNode): string[] {
  const trunks: string[] = [];
  return Array.from(walkGraph(root), ({ edge, depth, isLast }) => {
    if (depth < MAX_TRUNKS) trunks[depth] = isLast ? '   ' : '│  ';
    const level = depth > MAX_TRUNKS ? `[${depth}] ` : '';
    return `${trunks.slice(0, depth).join('')}${isLast ? '└─ ' : '├─ '}${level}${edgeLabel(edge)}`;
  });
}

function edgeLabel(edge: GraphEdge): string {
  if (edge.node === undefined) return `${shortReference(edge.ref)} (error: ${edge.error ?? 'not resolved'})`;
  return `${nodeName(edge.node)}${edge.shared ? ' (shared)' : ''}`;
}

function nodeName(node: GraphNode): string {
  return `${node.name}@${node.version}`;
}

function cycleLines({ cycles }: DependencyGraph): string[] {
  return titled(
    'Cycles',
    cycles.map((cycle) => cycle.join(' -> ')),
  );
}

function conflictLines({ conflicts }: DependencyGraph): string[] {
  return titled('Conflicts', conflicts.map(conflictText));
}

function conflictText({ name, versions }: DependencyGraph['conflicts'][number]): string {
  return `${name}: [${versions.map((version) => `${name}@${version}`).join(' ')}]`;
}

function titled(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `${title} (${items.length}):`, ...items.map((item) => `  ${item}`)];
}
