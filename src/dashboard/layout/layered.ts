import { Graph, layout } from '@dagrejs/dagre';
import { COLUMN_GAP, type IndexGraph, NODE_HEIGHT, NODE_WIDTH, type Placement, ROW_GAP } from './placement.ts';

const EDGE_GAP = 12;

/** Up to here ranks are chosen so that edges are as short as can be; the search takes minutes on larger graphs. */
const MOST_NODES_FOR_SHORT_EDGES = 150;
const MOST_EDGES_FOR_SHORT_EDGES = 450;

/** Places a graph in layers with few crossings; edges bend around the nodes in their way. */
export function placeLayered({ nodes, edges }: IndexGraph): Placement {
  const isSmall = nodes <= MOST_NODES_FOR_SHORT_EDGES && edges.length <= MOST_EDGES_FOR_SHORT_EDGES;
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: ROW_GAP,
    ranksep: COLUMN_GAP,
    edgesep: EDGE_GAP,
    ranker: isSmall ? 'network-simplex' : 'tight-tree',
  });
  for (let index = 0; index < nodes; index++) graph.setNode(nameOf(index), { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const [index, [from, to]] of edges.entries()) {
    if (from !== to) graph.setEdge(nameOf(from), nameOf(to), {}, nameOf(index));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: Array.from({ length: nodes }, (_, index) => {
      const { x, y } = graph.node(nameOf(index)) as { x: number; y: number };
      return [Math.round(x), Math.round(y)] as const;
    }),
    bends: edges.map(([from, to], index) => {
      if (from === to) return [];
      const { points } = graph.edge(nameOf(from), nameOf(to), nameOf(index)) as { points: { x: number; y: number }[] };
      return points.slice(1, -1).flatMap(({ x, y }) => [Math.round(x), Math.round(y)]);
    }),
  };
}

/** Names are ours: texts of contracts never become keys. */
function nameOf(index: number): string {
  return `n${index}`;
}
