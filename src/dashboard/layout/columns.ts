import { type Lane, splitLanes } from './lanes.ts';
import { type IndexGraph, NODE_HEIGHT, NODE_WIDTH, type Placement, ROW_GAP } from './placement.ts';

const ROUNDS = 12;
const STEP = NODE_HEIGHT + ROW_GAP;

/**
 * Places nodes in columns that are given from top to bottom: as close as their size allows, each near the middle of its
 * neighbours; long columns side by side in several lanes. Edges are straight.
 */
export function placeColumns(graph: IndexGraph, columns: readonly (readonly number[])[]): Placement {
  const lanes = splitLanes(columns);
  const height = Math.max(0, ...lanes.map(heightOf));
  const y = startHeights(graph.nodes, lanes, height);
  const neighbours = listNeighbours(graph);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { nodes } of round % 2 === 0 ? lanes : [...lanes].reverse()) settle(nodes, y, neighbours, height);
  }
  const x = new Array<number>(graph.nodes).fill(0);
  for (const lane of lanes) for (const node of lane.nodes) x[node] = lane.x;
  return {
    width: (lanes.at(-1)?.x ?? 0) + NODE_WIDTH / 2,
    height,
    nodes: y.map((value, node) => [x[node] ?? 0, Math.round(value)] as const),
    bends: graph.edges.map(() => []),
  };
}

function heightOf({ nodes }: Lane): number {
  return nodes.length * STEP - ROW_GAP;
}

/** Every lane in the middle. */
function startHeights(nodes: number, lanes: readonly Lane[], height: number): number[] {
  const y = new Array<number>(nodes).fill(0);
  for (const lane of lanes) {
    const top = (height - heightOf(lane)) / 2 + NODE_HEIGHT / 2;
    for (const [row, node] of lane.nodes.entries()) y[node] = top + row * STEP;
  }
  return y;
}

function listNeighbours({ nodes, edges }: IndexGraph): readonly (readonly number[])[] {
  const neighbours = Array.from({ length: nodes }, (): number[] => []);
  for (const [from, to] of edges) {
    if (from === to) continue;
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

/** Moves the nodes of one lane towards their neighbours, then apart again, downwards and back up. */
function settle(
  column: readonly number[],
  y: number[],
  neighbours: readonly (readonly number[])[],
  height: number,
): void {
  const wanted = column.map((node) => {
    const near = neighbours[node] ?? [];
    const sum = near.reduce((total, neighbour) => total + (y[neighbour] ?? 0), 0);
    return near.length === 0 ? (y[node] ?? 0) : sum / near.length;
  });
  let floor = NODE_HEIGHT / 2;
  for (const [row, want] of wanted.entries()) {
    wanted[row] = Math.max(floor, want);
    floor = (wanted[row] ?? 0) + STEP;
  }
  let ceiling = height - NODE_HEIGHT / 2;
  for (let row = wanted.length - 1; row >= 0; row--) {
    wanted[row] = Math.min(ceiling, wanted[row] ?? 0);
    ceiling = (wanted[row] ?? 0) - STEP;
  }
  for (const [row, node] of column.entries()) y[node] = wanted[row] ?? 0;
}
