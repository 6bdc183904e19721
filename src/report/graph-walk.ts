import type { GraphEdge, GraphNode } from '../graph/index.ts';

/** One dependency on the way through a graph. */
export interface GraphStep {
  /** The contract that depends. */
  readonly from: GraphNode;
  readonly edge: GraphEdge;
  /** Contracts between the root and this one; 0 for what the root itself depends on. */
  readonly depth: number;
  /** True for the last dependency of its contract. */
  readonly isLast: boolean;
}

/** Every dependency of a graph, each before those of the contract it leads to. No chain is too long: nothing recurses. */
export function* walkGraph(root: GraphNode): Generator<GraphStep> {
  const pending = stepsFrom(root, 0).reverse();
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    yield step;
    const { node, shared } = step.edge;
    if (node === undefined || shared) continue;
    for (const next of stepsFrom(node, step.depth + 1).reverse()) pending.push(next);
  }
}

function stepsFrom(from: GraphNode, depth: number): GraphStep[] {
  const last = from.dependencies.length - 1;
  return from.dependencies.map((edge, index) => ({ from, edge, depth, isLast: index === last }));
}
