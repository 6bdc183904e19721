import { COLUMN_GAP, NODE_HEIGHT, NODE_WIDTH, ROW_GAP } from './placement.ts';

/** Between two lanes of one column; edges run behind the nodes there. */
const LANE_GAP = 20;
const WIDTH_TO_HEIGHT = 1.8;

/** One vertical line of nodes, from top to bottom. */
export interface Lane {
  readonly nodes: readonly number[];
  /** Its middle. */
  readonly x: number;
}

/**
 * Splits columns into lanes, so that the whole is about as wide as a screen is compared with its height: a tower of a
 * hundred nodes can only be read from up close. Neighbours in a column stay neighbours, now side by side.
 */
export function splitLanes(columns: readonly (readonly number[])[]): readonly Lane[] {
  const rows = chooseRows(columns.map((column) => column.length));
  const lanes: Lane[] = [];
  let left = 0;
  for (const column of columns) {
    const count = Math.ceil(column.length / rows);
    for (let lane = 0; lane < count; lane++) {
      lanes.push({ nodes: column.filter((_, row) => row % count === lane), x: left + NODE_WIDTH / 2 });
      left += NODE_WIDTH + (lane === count - 1 ? COLUMN_GAP : LANE_GAP);
    }
  }
  return lanes;
}

/** The least height, in nodes, at which the whole is not wider than it should be. */
function chooseRows(lengths: readonly number[]): number {
  const longest = Math.max(1, ...lengths);
  for (let rows = 1; rows < longest; rows++) {
    const width = lengths.reduce((sum, length) => {
      const count = Math.ceil(length / rows);
      return sum + count * NODE_WIDTH + (count - 1) * LANE_GAP + COLUMN_GAP;
    }, -COLUMN_GAP);
    if (width <= rows * (NODE_HEIGHT + ROW_GAP) * WIDTH_TO_HEIGHT) return rows;
  }
  return longest;
}
