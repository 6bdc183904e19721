import { addressable, type Route } from './route.ts';
import type { Direction, Scene, SceneNode } from './scene.ts';
import { nodeName } from './scene.ts';

/** The settings of the graph, as its address has them. */
export interface GraphSettings {
  /** Id of the service whose neighbourhood is shown; everything when missing. */
  readonly focus: string | undefined;
  /** Steps from the focus, 1 to 4. */
  readonly depth: number;
  readonly direction: Direction;
  /** Id of the chosen node. */
  readonly selected: string | undefined;
  readonly query: string;
  readonly owner: string | undefined;
  readonly mark: GraphMark | undefined;
  readonly asList: boolean;
  /** Whether references to schemas of other bundles are drawn too. */
  readonly references: boolean;
}

/** Marks that the legend can single out. */
export const GRAPH_MARKS = ['public', 'stateful', 'job', 'scheduled', 'cycle', 'conflict', 'missing', 'error'] as const;

/** One of the marks. */
export type GraphMark = (typeof GRAPH_MARKS)[number];

/** Steps that a neighbourhood may reach. */
export const DEPTHS = [1, 2, 3, 4] as const;

/** Reads the settings; what makes no sense counts as not given. */
export function readGraphSettings({ params }: Route): GraphSettings {
  const depth = Number(params.get('depth') ?? '1');
  const direction = params.get('direction');
  return {
    focus: params.get('focus'),
    depth: DEPTHS.find((each) => each === depth) ?? 1,
    direction: direction === 'needs' || direction === 'users' ? direction : 'both',
    selected: params.get('select'),
    query: params.get('q') ?? '',
    owner: params.get('owner'),
    mark: GRAPH_MARKS.find((each) => each === params.get('mark')),
    asList: params.get('as') === 'list',
    references: params.get('references') === '1',
  };
}

/** Indices of the nodes that the filters keep; `undefined` when nothing is filtered. */
export function keptNodes(scene: Scene, { query, owner, mark }: GraphSettings): ReadonlySet<number> | undefined {
  if (query === '' && owner === undefined && mark === undefined) return undefined;
  const text = query.toLowerCase();
  const kept = scene.nodes.flatMap((node, index) => {
    const named = node.id.toLowerCase().includes(text) || nodeName(node).toLowerCase().includes(text);
    const owned = owner === undefined || addressable(node.service?.owner ?? '') === owner;
    return named && owned && (mark === undefined || hasMark(node, mark)) ? [index] : [];
  });
  return new Set(kept);
}

/** Whether a node carries a mark. */
export function hasMark({ service, troubles }: SceneNode, mark: GraphMark): boolean {
  switch (mark) {
    case 'public':
      return service?.visibility === 'public';
    case 'stateful':
      return service?.state === 'stateful' || service?.state === 'hybrid';
    case 'job':
    case 'scheduled':
      return service?.workload === mark;
    case 'cycle':
    case 'conflict':
    case 'missing':
    case 'error':
      return troubles.includes(mark);
  }
}
