import type { DependencyGraph, GraphEdge, GraphNode } from '../../graph/index.ts';
import type { GraphReport } from '../model.ts';
import { shortReference } from '../short-reference.ts';
import { visibleText } from '../visible-text.ts';

/** The tree below the root, then the ways that lead back and the services in more than one version. */
export function renderGraphText({ graph }: GraphReport): string[] {
  const lines = [nodeName(graph.root), ...branchLines(graph.root, ''), ...cycleLines(graph), ...conflictLines(graph)];
  return lines.map(visibleText);
}

function branchLines(node: GraphNode, indent: string): string[] {
  return node.dependencies.flatMap((edge, index) => {
    const isLast = index === node.dependencies.length - 1;
    const line = `${indent}${isLast ? '└─ ' : '├─ '}${edgeLabel(edge)}`;
    if (edge.node === undefined || edge.shared) return [line];
    return [line, ...branchLines(edge.node, `${indent}${isLast ? '   ' : '│  '}`)];
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
