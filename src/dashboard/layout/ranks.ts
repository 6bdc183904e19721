import type { IndexGraph } from './placement.ts';

/**
 * The column of each node: one further than the furthest node that needs it. Edges that lead back into the way they
 * came by do not count, so that circles have columns too. Depth first in the order of nodes and edges.
 */
export function rankNodes({ nodes, edges }: IndexGraph): readonly number[] {
  const targets = Array.from({ length: nodes }, (): number[] => []);
  for (const [from, to] of edges) targets[from]?.push(to);
  const order = orderNodes(targets, entrances(nodes, edges));
  const place = new Array<number>(nodes).fill(0);
  for (const [index, node] of order.entries()) place[node] = index;
  const ranks = new Array<number>(nodes).fill(0);
  for (const node of order) {
    for (const target of targets[node] ?? []) {
      if ((place[target] ?? 0) > (place[node] ?? 0)) {
        ranks[target] = Math.max(ranks[target] ?? 0, (ranks[node] ?? 0) + 1);
      }
    }
  }
  return ranks;
}

/** All nodes, those that nothing needs first. */
function entrances(nodes: number, edges: IndexGraph['edges']): number[] {
  const needed = new Set(edges.flatMap(([from, to]) => (from === to ? [] : [to])));
  const all = Array.from({ length: nodes }, (_, index) => index);
  return [...all.filter((node) => !needed.has(node)), ...all.filter((node) => needed.has(node))];
}

/** Reverse postorder: every node before what it needs, but for edges that close a circle. */
function orderNodes(targets: readonly (readonly number[])[], starts: readonly number[]): number[] {
  const seen = new Set<number>();
  const finished: number[] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const pending = [{ node: start, next: 0 }];
    for (let frame = pending.at(-1); frame !== undefined; frame = pending.at(-1)) {
      const target = targets[frame.node]?.[frame.next++];
      if (target === undefined) {
        finished.push(frame.node);
        pending.pop();
      } else if (!seen.has(target)) {
        seen.add(target);
        pending.push({ node: target, next: 0 });
      }
    }
  }
  return finished.reverse();
}
