import type { DependencyGraph, GraphEdge, GraphNode } from '../../graph/index.ts';
import { walkGraph } from '../graph-walk.ts';
import type { GraphReport } from '../model.ts';
import { isLocal, shortReference } from '../short-reference.ts';
import { visibleText } from '../visible-text.ts';

/** How many levels are drawn one below the other. */
const MAX_TRUNKS = 500;

/** The tree below the root, then the ways that lead back and the services in more than one version. */
export function renderGraphText({ graph }: GraphReport): string[] {
  const tree = [visibleText(nodeName(graph.root)), ...branchLines(graph.root)];
  return [...tree, ...[...cycleLines(graph), ...conflictLines(graph)].map(visibleText)];
}

/** A line deeper than 500 says how deep it is instead of being indented further, so that no chain is too long. */
function branchLines(root: GraphNode): string[] {
  const trunks = [''];
  return Array.from(walkGraph(root), ({ edge, depth, isLast }) => {
    const trunk = trunks[Math.min(depth, MAX_TRUNKS)] ?? '';
    if (depth < MAX_TRUNKS) trunks[depth + 1] = `${trunk}${isLast ? '   ' : '│  '}`;
    const level = depth > MAX_TRUNKS ? `[${depth}] ` : '';
    return `${trunk}${isLast ? '└─ ' : '├─ '}${visibleText(`${level}${edgeLabel(edge)}`)}`;
  });
}

/** References and places on this machine are marked as such, and so is what a range beside them does not admit. */
function edgeLabel({ ref, node, kind, compatibility, outside, shared, error }: GraphEdge): string {
  let label = node === undefined ? shortReference(ref) : nodeName(node);
  if (kind !== undefined) label += ' [ref]';
  if (isLocal(ref)) label += ' [local]';
  if (outside !== undefined) label += ` (outside ${compatibility})`;
  if (shared) label += ' (shared)';
  return node === undefined ? `${label} (error: ${error ?? 'not resolved'})` : label;
}

function nodeName(node: GraphNode): string {
  return `${node.name}@${node.version}`;
}

function cycleLines({ cycles, moreCycles = 0 }: DependencyGraph): string[] {
  const lines = cycles.map((cycle) => cycle.join(' -> '));
  if (moreCycles === 0) return titled('Cycles', lines);
  return [
    '',
    `Cycles (${cycles.length + moreCycles}):`,
    ...lines.map((line) => `  ${line}`),
    `  … and ${moreCycles} more`,
  ];
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
