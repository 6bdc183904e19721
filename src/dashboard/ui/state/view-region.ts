import { NODE_HEIGHT, NODE_WIDTH } from '../../layout/placement.ts';
import { type Box, isLarge, type Size, type Viewport } from './drawing.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

const known = new Map<string, Box>();

/**
 * The part of a large graph that is drawn in full: what is in view and some more around it, in steps, so that
 * it stays the same object while the view moves a little. `undefined` for a graph that is small enough as a whole.
 */
export function regionOf(scene: Scene, { x, y, zoom }: Viewport, { width, height }: Size): Box | undefined {
  if (!isLarge(scene)) return undefined;
  const coarse = 2 ** (Math.floor(Math.log2(zoom) * 4) / 4);
  const [tileWidth, tileHeight] = [Math.max(1, width) / coarse / 4, Math.max(1, height) / coarse / 4];
  const column = Math.floor(-x / zoom / tileWidth);
  const row = Math.floor(-y / zoom / tileHeight);
  const key = `${column} ${row} ${tileWidth} ${tileHeight}`;
  const region = known.get(key) ?? {
    left: column * tileWidth,
    top: row * tileHeight,
    right: (column + 5) * tileWidth,
    bottom: (row + 5) * tileHeight,
  };
  if (known.size > 500) known.clear();
  known.set(key, region);
  return region;
}

/** Whether a card is in a region. */
export function contains(region: Box | undefined, { x, y }: SceneNode): boolean {
  if (region === undefined) return true;
  const { left, top, right, bottom } = region;
  return (
    x + NODE_WIDTH / 2 >= left &&
    x - NODE_WIDTH / 2 <= right &&
    y + NODE_HEIGHT / 2 >= top &&
    y - NODE_HEIGHT / 2 <= bottom
  );
}

/** Whether an edge may be seen in a region: its ends are not both on the same side of it. */
export function crosses(region: Box | undefined, { nodes }: Scene, { from, to, bends }: SceneEdge): boolean {
  const [a, b] = [nodes[from], nodes[to]];
  if (region === undefined || a === undefined || b === undefined) return true;
  const ys = [a.y, b.y, ...bends.filter((_, index) => index % 2 === 1)];
  const isBeside = Math.max(a.x, b.x) + NODE_WIDTH < region.left || Math.min(a.x, b.x) - NODE_WIDTH > region.right;
  return !isBeside && Math.max(...ys) + NODE_HEIGHT >= region.top && Math.min(...ys) - NODE_HEIGHT <= region.bottom;
}
