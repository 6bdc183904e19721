import type { IndexGraph } from './placement.ts';

/** A part of a graph that nothing connects with the rest. */
export interface Component extends IndexGraph {
  /** Indices of its nodes and edges in the whole graph, ascending. */
  readonly nodeIndices: readonly number[];
  readonly edgeIndices: readonly number[];
}

/** Splits a graph into what hangs together, in the order of the first node of each part. */
export function splitComponents({ nodes, edges }: IndexGraph): readonly Component[] {
  const leaders = Array.from({ length: nodes }, (_, index) => index);
  for (const [from, to] of edges) {
    const [a, b] = [leaderOf(leaders, from), leaderOf(leaders, to)];
    leaders[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, { nodeIndices: number[]; edgeIndices: number[] }>();
  const places = new Array<number>(nodes).fill(0);
  for (let index = 0; index < nodes; index++) {
    const leader = leaderOf(leaders, index);
    const part = parts.get(leader) ?? { nodeIndices: [], edgeIndices: [] };
    places[index] = part.nodeIndices.push(index) - 1;
    parts.set(leader, part);
  }
  for (const [index, [from]] of edges.entries()) parts.get(leaderOf(leaders, from))?.edgeIndices.push(index);
  return [...parts.values()].map(({ nodeIndices, edgeIndices }) => ({
    nodeIndices,
    edgeIndices,
    nodes: nodeIndices.length,
    edges: edgeIndices.map((index) => {
      const [from, to] = edges[index] ?? [0, 0];
      return [places[from] ?? 0, places[to] ?? 0] as const;
    }),
  }));
}

/** Shortens the way for the next question. */
function leaderOf(leaders: number[], index: number): number {
  let leader = index;
  while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
  for (let at = index; at !== leader; ) {
    const next = leaders[at] ?? leader;
    leaders[at] = leader;
    at = next;
  }
  return leader;
}
