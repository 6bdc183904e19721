import { NODE_HEIGHT, NODE_WIDTH } from '../../layout/placement.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** What part of the graph is seen: a point of the graph at the top left of the view, times the zoom. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  /** CSS pixels per unit of the graph. */
  readonly zoom: number;
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const MIN_ZOOM = 0.04;
const MAX_ZOOM = 2.5;
/** Cards larger than they are drawn at zoom 1 look clumsy when everything fits. */
const MAX_FIT_ZOOM = 1.15;
const NARROW_START_ZOOM = 0.62;

/**
 * How much cards say: everything; their names on up to two lines; nothing, but a label lies on each; nothing, and only
 * the best connected have a label.
 */
export type Level = 'near' | 'middle' | 'far' | 'tiny';

/** Up to here everything is drawn in full, wherever the view is. */
const MOST_NODES_IN_FULL = 150;

/** Whether only a part of a graph can be drawn in full at a time. */
export function isLarge({ nodes }: Scene): boolean {
  return nodes.length > MOST_NODES_IN_FULL;
}

/** What cards say at a zoom; those of a large graph say it later, when few are in view. */
export function levelOf(zoom: number, large = false): Level {
  if (zoom >= (large ? 0.72 : 0.62)) return 'near';
  if (zoom >= 0.42 && !large) return 'middle';
  return zoom >= 0.23 ? 'far' : 'tiny';
}

/** The zoom in steps, two for each doubling: what keeps about its size on the screen is drawn anew that often only. */
export function zoomStep(zoom: number): number {
  return 2 ** (Math.round(Math.log2(zoom) * 2) / 2);
}

/** Shows the whole graph with a margin around it, in CSS pixels. */
export function fitViewport(graph: Size, view: Size, margin = 40): Viewport {
  const wanted = Math.min((view.width - 2 * margin) / graph.width, (view.height - 2 * margin) / graph.height);
  const zoom = clamp(wanted, MIN_ZOOM, MAX_FIT_ZOOM);
  return { zoom, x: (view.width - graph.width * zoom) / 2, y: (view.height - graph.height * zoom) / 2 };
}

/** On a narrow screen a whole platform would be dust: it begins at the left, where the roots are, large enough to read. */
export function startViewport(graph: Size, view: Size, narrow: boolean): Viewport {
  const whole = fitViewport(graph, view, narrow ? 12 : 40);
  if (!narrow || whole.zoom >= NARROW_START_ZOOM) return whole;
  const zoom = NARROW_START_ZOOM;
  return { zoom, x: 0, y: (view.height - graph.height * zoom) / 2 };
}

/** Zooms by a factor so that a point of the view, in CSS pixels, stays where it is. */
export function zoomAt(viewport: Viewport, factor: number, x: number, y: number): Viewport {
  const zoom = clamp(viewport.zoom * factor, MIN_ZOOM, MAX_ZOOM);
  const scale = zoom / viewport.zoom;
  return { zoom, x: x - (x - viewport.x) * scale, y: y - (y - viewport.y) * scale };
}

/** A part of the graph, by its corners. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around some nodes. */
export function boxAround(nodes: readonly SceneNode[]): Box {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  return {
    left: Math.min(...xs) - NODE_WIDTH / 2,
    top: Math.min(...ys) - NODE_HEIGHT / 2,
    right: Math.max(...xs) + NODE_WIDTH / 2,
    bottom: Math.max(...ys) + NODE_HEIGHT / 2,
  };
}

/** Moves just enough to show a part with some room around it, in CSS pixels; the start of it where it does not fit. */
export function reveal({ zoom, x, y }: Viewport, { left, top, right, bottom }: Box, view: Size, margin = 24): Viewport {
  return {
    zoom,
    x: shift(x, left * zoom - margin, right * zoom + margin, view.width),
    y: shift(y, top * zoom - margin, bottom * zoom + margin, view.height),
  };
}

/** Whether a part fits into a view at its zoom. */
export function fits({ zoom }: Viewport, { left, top, right, bottom }: Box, view: Size, margin = 24): boolean {
  return (right - left) * zoom + 2 * margin <= view.width && (bottom - top) * zoom + 2 * margin <= view.height;
}

function shift(offset: number, low: number, high: number, size: number): number {
  if (high + offset > size) return Math.max(size - high, -low);
  return low + offset < 0 ? -low : offset;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

type Point = readonly [x: number, y: number];

/**
 * A smooth line from the right side of one card to the left side of the other. Between columns it bends; through the
 * columns on its way it runs straight, where the layout left room between the cards.
 */
export function edgePath(scene: Scene, edge: SceneEdge): string {
  const from = scene.nodes[edge.from];
  const to = scene.nodes[edge.to];
  if (from === undefined || to === undefined) return '';
  if (from === to) return selfPath(from);
  if (Math.abs(from.x - to.x) < NODE_WIDTH) return sidePath(from, to);
  const side = to.x > from.x ? NODE_WIDTH / 2 : -NODE_WIDTH / 2;
  let at: Point = [from.x + side, from.y];
  let path = `M${round(at)}`;
  for (const [x, y] of crossings(scene.columns, edge.bends, from.x, to.x)) {
    path += `${curve(at, [x - side, y])}H${Math.round(x + side)}`;
    at = [x + side, y];
  }
  return path + curve(at, [to.x - side, to.y]);
}

/** Flat at both of its ends, so that lines meet cards at a right angle and go on without a kink. */
function curve(from: Point, to: Point): string {
  const middle = (from[0] + to[0]) / 2;
  return `C${round([middle, from[1]])} ${round([middle, to[1]])} ${round(to)}`;
}

/** Where an edge crosses the columns between its ends, in its direction; nothing when it has no bends. */
function crossings(columns: readonly number[], bends: readonly number[], start: number, end: number): Point[] {
  if (bends.length === 0) return [];
  const [low, high] = start < end ? [start, end] : [end, start];
  const between = columns.filter((x) => x > low + NODE_WIDTH / 2 && x < high - NODE_WIDTH / 2);
  const points = between.map((x): Point => [x, heightAt(bends, x)]);
  return start < end ? points : points.reverse();
}

/** The height of a line through bends at a place; before and after them, that of the nearest. */
function heightAt(bends: readonly number[], x: number): number {
  const points: Point[] = [];
  for (let index = 0; index + 1 < bends.length; index += 2) points.push([bends[index] ?? 0, bends[index + 1] ?? 0]);
  points.sort((a, b) => a[0] - b[0]);
  const next = points.findIndex((point) => point[0] >= x);
  const after = points[next];
  const before = points[next === -1 ? points.length - 1 : next - 1];
  if (after === undefined || before === undefined) return (after ?? before)?.[1] ?? 0;
  const share = after[0] === before[0] ? 0 : (x - before[0]) / (after[0] - before[0]);
  return before[1] + share * (after[1] - before[1]);
}

/** Two cards of one column are joined around their right sides. */
function sidePath(from: SceneNode, to: SceneNode): string {
  const right = Math.max(from.x, to.x) + NODE_WIDTH / 2;
  const start: Point = [from.x + NODE_WIDTH / 2, from.y];
  const end: Point = [to.x + NODE_WIDTH / 2, to.y];
  return `M${round(start)}C${round([right + 44, from.y])} ${round([right + 44, to.y])} ${round(end)}`;
}

function selfPath({ x, y }: SceneNode): string {
  const top = y - NODE_HEIGHT / 2;
  return `M${round([x + 40, top])}C${round([x + 40, top - 34])} ${round([x - 40, top - 34])} ${round([x - 40, top])}`;
}

const round = ([x, y]: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Height of a label of the map, in CSS pixels. */
const LABEL_HEIGHT = 20;
const LETTER_WIDTH = 6.6;

/**
 * Indices of the nodes that get a label when cards are too small to read: the best connected first, none over another
 * one. Sizes of labels are in CSS pixels, so fewer fit the farther away the graph is.
 */
export function chooseLabels(
  scene: Scene,
  zoom: number,
  lettersOf: (index: number) => number,
  only: ReadonlySet<number> = new Set(scene.nodes.keys()),
): readonly number[] {
  const order = [...only].sort((a, b) => degree(scene, b) - degree(scene, a) || a - b);
  const rows = new Map<number, [left: number, right: number][]>();
  return order.filter((index) => {
    const node = scene.nodes[index];
    if (node === undefined) return false;
    const half = (lettersOf(index) * LETTER_WIDTH) / 2 + 6;
    const [left, right] = [node.x * zoom - half, node.x * zoom + half];
    const row = Math.floor((node.y * zoom) / LABEL_HEIGHT);
    const near = [row - 1, row, row + 1].flatMap((each) => rows.get(each) ?? []);
    if (near.some(([low, high]) => left < high && right > low)) return false;
    rows.set(row, [...(rows.get(row) ?? []), [left, right]]);
    return true;
  });
}

function degree(scene: Scene, index: number): number {
  return (scene.outgoing[index]?.length ?? 0) + (scene.incoming[index]?.length ?? 0);
}

/** The node at which reading begins: the topmost one where the roots are. */
export function firstNode(scene: Scene): number {
  const left = Math.min(...scene.nodes.map(({ x }) => x));
  const column = [...scene.nodes.keys()].filter((index) => scene.nodes[index]?.x === left);
  return column.sort((a, b) => (scene.nodes[a]?.y ?? 0) - (scene.nodes[b]?.y ?? 0))[0] ?? 0;
}

/** Where an arrow key leads from a node: along an edge to the left or right, up or down in the same column. */
export function nodeBeside(scene: Scene, index: number, key: string): number | undefined {
  const node = scene.nodes[index];
  if (node === undefined) return undefined;
  const nearest = (indices: readonly number[]): number | undefined => {
    const known = indices.filter((each) => each !== index);
    return known.sort((a, b) => distance(scene, a, node) - distance(scene, b, node))[0];
  };
  if (key === 'ArrowRight')
    return nearest((scene.outgoing[index] ?? []).map((place) => scene.edges[place]?.to ?? index));
  if (key === 'ArrowLeft')
    return nearest((scene.incoming[index] ?? []).map((place) => scene.edges[place]?.from ?? index));
  const sign = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const column = scene.nodes.flatMap((each, place) => {
    return Math.abs(each.x - node.x) < NODE_WIDTH / 2 && (each.y - node.y) * sign > 0 ? [place] : [];
  });
  return nearest(column);
}

function distance(scene: Scene, index: number, { x, y }: SceneNode): number {
  const other = scene.nodes[index];
  return other === undefined ? Number.POSITIVE_INFINITY : Math.hypot(other.x - x, other.y - y);
}
