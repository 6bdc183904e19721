import type { ChangedEdge, GraphChanges } from '../../graph/index.ts';
import { factChanges, versionChangeText } from '../graph-change-text.ts';
import { visibleText } from '../visible-text.ts';
import type { DrawnEdge, DrawnNode, GraphDrawing } from './graph-drawing.ts';

/** The branches that lead to changes as boxes and arrows; each service is drawn once. */
export function drawGraphDiff({ before, after, services, dependencies }: GraphChanges): GraphDrawing {
  const changes = new Map(services.map((service) => [service.name, service.type]));
  const nodes = new Map<string, DrawnNode>();
  const edges: DrawnEdge[] = [];
  const draw = (name: string, label: string, isMissing = false): string => {
    const change = changes.get(name);
    const id = `n${nodes.size}`;
    const node = nodes.get(name) ?? { id, label: visibleText(label), isMissing, ...(change && { change }) };
    nodes.set(name, node);
    return node.id;
  };
  const step = before.version === after.version ? after.version : `${before.version} → ${after.version}`;
  const root = draw(after.name, `${after.name} ${step}`);
  const queue = dependencies.map((edge) => ({ from: root, edge }));
  for (const { from, edge } of queue) {
    const isMissing = (edge.after ?? edge.before)?.version === undefined;
    const to = draw(edge.name, `${edge.name} ${versionChangeText(edge)}`, isMissing);
    edges.push(describeArrow(from, to, edge));
    queue.push(...edge.dependencies.map((inner) => ({ from: to, edge: inner })));
  }
  return { nodes: [...nodes.values()], edges };
}

function describeArrow(from: string, to: string, edge: ChangedEdge): DrawnEdge {
  const facts = edge.after ?? edge.before;
  const notes = factChanges(edge);
  return {
    from,
    to,
    label: visibleText(notes.length === 0 ? (facts?.compatibility ?? '') : notes.join(', ')),
    required: facts?.required ?? false,
    ...(edge.type === undefined ? {} : { change: edge.type }),
  };
}
