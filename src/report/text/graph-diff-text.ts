import type { ChangedEdge } from '../../graph/index.ts';
import { factChanges, versionChangeText } from '../graph-change-text.ts';
import type { GraphDiffReport } from '../model.ts';
import { visibleText } from '../visible-text.ts';

/** Names are filled up to this length, so that versions stand below each other; upstream's. */
const NAME_WIDTH = 14;
/** How many levels are drawn one below the other. */
const MAX_TRUNKS = 500;

/** The branches of the tree that lead to changes. */
export function renderGraphDiffText({ changes }: GraphDiffReport): string[] {
  const { before, after, dependencies } = changes;
  const root = before.name === after.name ? after.name : `${before.name} → ${after.name}`;
  const versions = before.version === after.version ? after.version : `${before.version} → ${after.version}`;
  const branches = branchLines(dependencies);
  if (branches.length === 0) return [visibleText(`${root} ${versions}: no changes in the dependency graph.`)];
  const count = branches.filter(({ isChange }) => isChange).length;
  const lines = [`Dependency graph changes (${count}):`, `${root} ${versions}`, ...branches.map(({ line }) => line)];
  return lines.map(visibleText);
}

interface Branch {
  readonly line: string;
  readonly isChange: boolean;
}

interface Step {
  readonly edge: ChangedEdge;
  readonly depth: number;
  readonly isLast: boolean;
}

function branchLines(dependencies: readonly ChangedEdge[]): Branch[] {
  const trunks: string[] = [];
  const branches: Branch[] = [];
  const pending = stepsOf(dependencies, 0);
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { edge, depth, isLast } = step;
    if (depth < MAX_TRUNKS) trunks[depth] = isLast ? '   ' : '│  ';
    const level = depth > MAX_TRUNKS ? `[${depth}] ` : '';
    const line = `${trunks.slice(0, depth).join('')}${isLast ? '└─ ' : '├─ '}${level}${edgeLabel(edge)}`;
    branches.push({ line, isChange: edge.type !== undefined });
    pending.push(...stepsOf(edge.dependencies, depth + 1));
  }
  return branches;
}

/** Last first, as a stack gives them back. */
function stepsOf(edges: readonly ChangedEdge[], depth: number): Step[] {
  return edges.map((edge, index) => ({ edge, depth, isLast: index === edges.length - 1 })).reverse();
}

function edgeLabel(edge: ChangedEdge): string {
  const facts = factChanges(edge);
  const error = edge.after?.error ?? (edge.after === undefined ? edge.before?.error : undefined);
  const notes = [...facts, ...(error === undefined ? [] : [`error: ${error}`])];
  const version = versionChangeText(edge);
  return `${edge.name.padEnd(NAME_WIDTH)} ${version}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}
