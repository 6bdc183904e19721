import type { DependencyGraph, GraphEdge, GraphNode } from '../../graph/index.ts';
import { walkGraph } from '../graph-walk.ts';
import type { DocReport } from '../model.ts';
import { shortReference } from '../short-reference.ts';
import { visibleText } from '../visible-text.ts';

/** A box: a contract, or a reference that leads nowhere. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly isMissing: boolean;
}

/** An arrow between two boxes. */
export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly required: boolean;
}

/** A graph as boxes and arrows, in the order of the tree; each contract is drawn once. */
export interface GraphDrawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Numbers the contracts of a graph (`n0` is the root) and lists the dependencies between them. */
export function drawGraph(graph: DependencyGraph): GraphDrawing {
  const nodes = new Map<string, DrawnNode>();
  const edges: DrawnEdge[] = [];
  const draw = (label: string, isMissing: boolean): string => {
    const key = `${isMissing}:${label}`;
    const node = nodes.get(key) ?? { id: `n${nodes.size}`, label: visibleText(label), isMissing };
    nodes.set(key, node);
    return node.id;
  };
  draw(nodeLabel(graph.root), false);
  for (const { from, edge } of walkGraph(graph.root)) {
    edges.push({
      from: draw(nodeLabel(from), false),
      to: draw(...targetOf(edge)),
      label: visibleText(edge.compatibility),
      required: edge.required,
    });
  }
  return { nodes: [...nodes.values()], edges };
}

/** Draws a contract and the references it depends on, which are not resolved and so keep the names of their repository. */
export function drawDependencies({ name, version, dependencies }: DocReport): GraphDrawing {
  const edges = dependencies.map(({ ref, compatibility, required }): GraphEdge => {
    const node = { name: shortReference(ref), version: '', source: ref, dependencies: [] };
    return { ref, compatibility, required, shared: false, node };
  });
  return drawGraph({ root: { name, version, source: '', dependencies: edges }, cycles: [], conflicts: [] });
}

function targetOf({ node, ref }: GraphEdge): [label: string, isMissing: boolean] {
  return node === undefined ? [shortReference(ref), true] : [nodeLabel(node), false];
}

function nodeLabel(node: GraphNode): string {
  return node.version === '' ? node.name : `${node.name}@${node.version}`;
}
