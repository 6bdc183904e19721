import { layoutGraph } from '../../layout/layout-graph.ts';
import type { Layout, MissingService, PlatformEdge, PlatformService } from '../../model.ts';
import type { Platform } from './platform.ts';
import { addressable } from './route.ts';
import { clip, count, visible } from './visible.ts';

/** A service of the graph, or what a dependency names and nothing was found for. */
export interface SceneNode {
  /** The service's id; `?` and the reference for what was not found. */
  readonly id: string;
  readonly service?: PlatformService;
  readonly missing?: MissingService;
  /** Middle of its card. */
  readonly x: number;
  readonly y: number;
  readonly troubles: readonly Trouble[];
}

/** What is wrong with a node, by its mark in the graph. */
export type Trouble = 'missing' | 'cycle' | 'conflict' | 'error';

/** An edge, with the indices of its ends. */
export interface SceneEdge {
  readonly from: number;
  readonly to: number;
  readonly declared: PlatformEdge;
  readonly bends: readonly number[];
  /** Part of a circle. */
  readonly circular: boolean;
}

/** A graph that is drawn: the whole platform, or a neighbourhood of it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Middles of the columns of cards, from left to right. */
  readonly columns: readonly number[];
  /** Places of edges by the index of the node that they leave. */
  readonly outgoing: readonly (readonly number[])[];
  /** Places of edges by the index of the node that they reach. */
  readonly incoming: readonly (readonly number[])[];
  indexOf(id: string): number | undefined;
}

/** How many services a graph has, and how many that nothing was found for. */
export function describeSize({ nodes }: Scene): string {
  const missing = nodes.filter(({ service }) => service === undefined).length;
  const found = count(nodes.length - missing, 'service');
  return missing === 0 ? found : `${found}, ${missing.toLocaleString('en')} not found`;
}

/** A neighbourhood: what is at most so many steps away. */
export interface Focus {
  readonly id: string;
  readonly depth: number;
  readonly direction: Direction;
}

/** Which way a neighbourhood reaches. */
export type Direction = 'both' | 'needs' | 'users';

type PlainNode = Omit<SceneNode, 'x' | 'y'>;
type PlainEdge = Omit<SceneEdge, 'bends'>;

/** The whole platform, at the places of its document; with or without what only references to schemas lead to. */
export function createScene(platform: Platform, withReferences = false): Scene {
  const { layout, layoutWithReferences } = platform.document;
  const shown = withReferences ? (layoutWithReferences ?? layout) : layout;
  const { nodes, edges } = plainGraph(platform);
  const kept = nodes.flatMap((_, index) => (shown.nodes[index] == null ? [] : [index]));
  const isShown = ({ declared }: PlainEdge): boolean => withReferences || declared.kind === 'dependency';
  const part = partOf(nodes, edges, kept, isShown);
  return placeScene(part, {
    ...shown,
    nodes: kept.map((index) => shown.nodes[index] ?? [0, 0]),
    bends: part.places.map((place) => shown.bends[place] ?? []),
  });
}

/** The neighbourhood of a service, laid out anew; `undefined` when the platform does not have the service. */
export function focusScene(whole: Scene, focus: Focus): Scene | undefined {
  const start = whole.indexOf(focus.id);
  if (start === undefined) return undefined;
  const kept = [...neighbourhood(whole, start, focus)].sort((a, b) => a - b);
  return arrange(partOf(whole.nodes, whole.edges, kept, () => true));
}

/** A service between those that need it and those it needs, with its own edges only. */
export function starScene(whole: Scene, id: string): Scene | undefined {
  const start = whole.indexOf(id);
  if (start === undefined) return undefined;
  const kept = [...neighbourhood(whole, start, { depth: 1, direction: 'both' })].sort((a, b) => a - b);
  return arrange(partOf(whole.nodes, whole.edges, kept, ({ from, to }) => from === start || to === start));
}

function arrange(part: Part): Scene {
  const pairs = part.edges.map(({ from, to }) => [from, to] as const);
  return placeScene(part, layoutGraph(part.nodes.length, pairs));
}

/** Some nodes of a graph with the edges between them; `places` are those of the edges in the whole. */
interface Part {
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
  readonly places: readonly number[];
}

function partOf(
  nodes: readonly PlainNode[],
  edges: readonly PlainEdge[],
  kept: readonly number[],
  isShown: (edge: PlainEdge) => boolean,
): Part {
  const indices = new Map(kept.map((index, place) => [index, place]));
  const shown = edges.flatMap((edge, place) => {
    const from = indices.get(edge.from);
    const to = indices.get(edge.to);
    return from === undefined || to === undefined || !isShown(edge) ? [] : [{ place, edge: { ...edge, from, to } }];
  });
  return {
    nodes: kept.flatMap((index) => nodes[index] ?? []),
    edges: shown.map(({ edge }) => edge),
    places: shown.map(({ place }) => place),
  };
}

/** Indices of the nodes that are at most so many steps away, the start included. */
export function neighbourhood(
  scene: Scene,
  start: number,
  { depth, direction }: Omit<Focus, 'id'>,
): ReadonlySet<number> {
  const reached = new Set([start]);
  const walk = (lists: Scene['outgoing'], next: (edge: SceneEdge) => number): void => {
    let border = [start];
    const seen = new Set(border);
    for (let step = 0; step < depth && border.length > 0; step++) {
      border = border.flatMap((node) => (lists[node] ?? []).flatMap((place) => scene.edges[place] ?? []).map(next));
      border = [...new Set(border)].filter((node) => !seen.has(node));
      for (const node of border) seen.add(node);
    }
    for (const node of seen) reached.add(node);
  };
  if (direction !== 'users') walk(scene.outgoing, ({ to }) => to);
  if (direction !== 'needs') walk(scene.incoming, ({ from }) => from);
  return reached;
}

/** A node with those at the other ends of its edges. */
export function closeTo(scene: Scene, index: number): ReadonlySet<number> {
  const ends = [...(scene.outgoing[index] ?? []), ...(scene.incoming[index] ?? [])].flatMap((place) => {
    const edge = scene.edges[place];
    return edge === undefined ? [] : [edge.from, edge.to];
  });
  return new Set([index, ...ends]);
}

/** Name of a node as its card says it. */
export function nodeName({ id, service, missing }: SceneNode): string {
  return service?.name ?? missing?.ref ?? id;
}

/** What a card says by its drawings, in words. */
export function describeNode(scene: Scene, index: number): string {
  const node = scene.nodes[index];
  if (node === undefined) return '';
  const { service, missing, troubles } = node;
  const facts = [service?.version, service?.workload, service?.state, service?.visibility, missing?.error];
  const ends = [`needs ${scene.outgoing[index]?.length ?? 0}`, `used by ${scene.incoming[index]?.length ?? 0}`];
  const known = [nodeName(node), ...facts.filter((fact) => fact !== undefined), ...ends, ...troubles];
  return visible(clip(known.join(', '), 400));
}

function plainGraph(platform: Platform): { nodes: PlainNode[]; edges: PlainEdge[] } {
  const { services, missing, edges } = platform.document;
  const nodes: PlainNode[] = [
    ...services.map((service) => ({ id: service.id, service, troubles: troublesOf(platform, service.id) })),
    ...missing.map((each) => ({ id: `?${each.ref}`, missing: each, troubles: ['missing' as const] })),
  ];
  const places = new Map(services.map(({ id }, index) => [id, index]));
  const circles = circularPairs(platform);
  return {
    nodes,
    edges: edges.map((declared) => ({
      declared,
      from: places.get(declared.from) ?? 0,
      to: declared.to === undefined ? services.length + (declared.missing ?? 0) : (places.get(declared.to) ?? 0),
      circular: declared.to !== undefined && circles.has(pairKey(declared.from, declared.to)),
    })),
  };
}

function troublesOf(platform: Platform, id: string): Trouble[] {
  const found = platform.findingsOf(id);
  const troubles: Trouble[] = [];
  if (found.some(({ kind }) => kind === 'cycle')) troubles.push('cycle');
  if (found.some(({ kind }) => kind === 'conflict')) troubles.push('conflict');
  if (found.some(({ kind, severity }) => kind === 'validation' && severity === 'error')) troubles.push('error');
  return troubles;
}

function circularPairs({ document }: Platform): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { kind, services } of document.findings) {
    if (kind !== 'cycle') continue;
    services.forEach((id, index) => {
      pairs.add(pairKey(id, services[(index + 1) % services.length] ?? id));
    });
  }
  return pairs;
}

const pairKey = (from: string, to: string): string => JSON.stringify([from, to]);

function placeScene({ nodes, edges }: Part, layout: Layout): Scene {
  const outgoing: number[][] = nodes.map(() => []);
  const incoming: number[][] = nodes.map(() => []);
  edges.forEach(({ from, to }, place) => {
    outgoing[from]?.push(place);
    incoming[to]?.push(place);
  });
  const places = new Map(nodes.map(({ id }, index) => [addressable(id), index]));
  return {
    width: layout.width,
    height: layout.height,
    nodes: nodes.map((node, index) => {
      const [x, y] = layout.nodes[index] ?? [0, 0];
      return { ...node, x, y };
    }),
    edges: edges.map((edge, index) => ({ ...edge, bends: layout.bends[index] ?? [] })),
    columns: [...new Set(layout.nodes.flatMap((place) => place?.[0] ?? []))].sort((a, b) => a - b),
    outgoing,
    incoming,
    indexOf: (id) => places.get(addressable(id)),
  };
}
