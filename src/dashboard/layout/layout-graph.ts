import type { Layout } from '../model.ts';
import { placeColumns } from './columns.ts';
import { type Component, splitComponents } from './components.ts';
import { placeLayered } from './layered.ts';
import { COLUMN_GAP, type IndexGraph, NODE_WIDTH, type Placement } from './placement.ts';
import { rankNodes } from './ranks.ts';

/** Edges that bend around nodes are worth their room up to here; beyond, nodes move together. */
const MOST_NODES_WITH_BENDS = 150;

/** What the layered layout is given in all: nodes, and columns that edges cross, which cost it as much as a node. */
const MOST_LAYERED_WORK = 4_000;

const MARGIN = 24;
const COMPONENT_GAP = 48;
const WIDTH_TO_HEIGHT = 1.6;

/**
 * Places a graph: what hangs together side by side, the largest part first; each part in columns from left to right.
 * The time is bounded: a part that is too large for few crossings has its columns in the order of the nodes. The same
 * graph gives the same places, in Node and in a browser.
 */
export function layoutGraph(nodes: number, edges: IndexGraph['edges']): Layout {
  const parts = placeParts(splitComponents({ nodes, edges }));
  const corners = packShelves(parts.map(({ placement }) => placement));
  const places = new Array<readonly [number, number]>(nodes).fill([0, 0]);
  const bends = new Array<readonly number[]>(edges.length).fill([]);
  for (const [index, { part, placement }] of parts.entries()) {
    const [left, top] = corners.at[index] ?? [0, 0];
    for (const [own, node] of part.nodeIndices.entries()) {
      const [x, y] = placement.nodes[own] ?? [0, 0];
      places[node] = [x + left, y + top];
    }
    for (const [own, edge] of part.edgeIndices.entries()) {
      bends[edge] = (placement.bends[own] ?? []).map((value, axis) => value + (axis % 2 === 0 ? left : top));
    }
  }
  const { width, height } = corners;
  const method = parts.every(({ isLayered }) => isLayered) ? 'layered' : 'columns';
  return { method, width, height, nodes: places, bends };
}

interface PlacedPart {
  readonly part: Component;
  readonly placement: Placement;
  readonly isLayered: boolean;
}

/** Largest first. What the layered layout may cost is given to the smallest parts first. */
function placeParts(components: readonly Component[]): readonly PlacedPart[] {
  let budget = MOST_LAYERED_WORK;
  const bySize = [...components].sort((a, b) => a.nodes - b.nodes);
  const placed = bySize.map((part): PlacedPart => {
    if (part.nodes === 1) return { part, placement: placeColumns(part, [[0]]), isLayered: true };
    const ranks = rankNodes(part);
    budget -= workOf(part, ranks);
    if (budget >= 0) return { part, placement: placeInLayers(part), isLayered: true };
    return { part, placement: placeColumns(part, columnsOf(ranks, part.nodeIndices)), isLayered: false };
  });
  return placed.sort((a, b) => b.part.nodes - a.part.nodes);
}

function placeInLayers(part: Component): Placement {
  const layered = placeLayered(part);
  if (part.nodes <= MOST_NODES_WITH_BENDS) return layered;
  const columns = layered.nodes.map(([x]) => Math.round(x / (NODE_WIDTH + COLUMN_GAP)));
  const heights = layered.nodes.map(([, y]) => y);
  return placeColumns(part, columnsOf(columns, heights));
}

function workOf({ nodes, edges }: IndexGraph, ranks: readonly number[]): number {
  return edges.reduce((sum, [from, to]) => sum + Math.abs((ranks[to] ?? 0) - (ranks[from] ?? 0)), nodes);
}

/** Nodes by column, those of a column by what is given for each. */
function columnsOf(columnOf: readonly number[], order: readonly number[]): number[][] {
  const columns: number[][] = [];
  for (const [node, column] of columnOf.entries()) {
    while (columns.length <= column) columns.push([]);
    columns[column]?.push(node);
  }
  for (const column of columns) column.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  return columns.filter((column) => column.length > 0);
}

interface Packing {
  readonly width: number;
  readonly height: number;
  /** Top left corner of each part. */
  readonly at: readonly (readonly [left: number, top: number])[];
}

/** Puts parts side by side until a row is as wide as the whole should be. */
function packShelves(parts: readonly Placement[]): Packing {
  const area = parts.reduce((sum, { width, height }) => {
    return sum + (width + COMPONENT_GAP) * (height + COMPONENT_GAP);
  }, 0);
  const widest = Math.max(Math.sqrt(area * WIDTH_TO_HEIGHT), ...parts.map(({ width }) => width));
  let [left, top, shelf, reach] = [0, 0, 0, 0];
  const at = parts.map(({ width, height }) => {
    if (left > 0 && left + width > widest) {
      top += shelf + COMPONENT_GAP;
      [left, shelf] = [0, 0];
    }
    const corner = [left + MARGIN, top + MARGIN] as const;
    left += width + COMPONENT_GAP;
    shelf = Math.max(shelf, height);
    reach = Math.max(reach, left - COMPONENT_GAP);
    return corner;
  });
  return { width: Math.ceil(reach) + 2 * MARGIN, height: Math.ceil(top + shelf) + 2 * MARGIN, at };
}
