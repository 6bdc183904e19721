import { layoutGraph } from './layout/layout-graph.ts';
import type { PlatformDocument, PlatformEdge, PlatformLayout } from './model.ts';

type PlatformLayouts = Pick<PlatformDocument, 'layout' | 'layoutWithReferences'>;

/**
 * Where services and missing ones are drawn: with dependencies alone, and with references where there are any.
 *
 * @param last an older overview, whose places are taken over where the graph is the same
 */
export function layoutPlatform(
  ids: readonly string[],
  missing: number,
  edges: readonly PlatformEdge[],
  roots: readonly string[],
  last?: PlatformDocument,
): PlatformLayouts {
  if (last !== undefined && isSameGraph(last, ids, missing, edges, roots)) {
    const { layout, layoutWithReferences } = last;
    return { layout, ...(layoutWithReferences === undefined ? {} : { layoutWithReferences }) };
  }
  const places = new Map(ids.map((id, index) => [id, index]));
  const all = edges.map(({ from, to, missing: place = 0 }): Link => {
    return [places.get(from) ?? 0, to === undefined ? ids.length + place : (places.get(to) ?? 0)];
  });
  const isDependency = edges.map(({ kind }) => kind === 'dependency');
  const everything = Array.from({ length: ids.length + missing }, (_, index) => index);
  const dependencies = all.filter((_, index) => isDependency[index]);
  const starts = roots.map((id) => places.get(id) ?? 0);
  const shown = isDependency.every(Boolean) ? new Set(everything) : reach(starts, dependencies);
  return {
    layout: layoutPart(everything.length, all, shown, (index) => isDependency[index] === true),
    ...(dependencies.length === all.length
      ? {}
      : { layoutWithReferences: layoutPart(everything.length, all, new Set(everything), () => true) }),
  };
}

function isSameGraph(
  last: PlatformDocument,
  ids: readonly string[],
  missing: number,
  edges: readonly PlatformEdge[],
  roots: readonly string[],
): boolean {
  const shape = (parts: readonly [readonly string[], number, readonly PlatformEdge[], readonly string[]]): string => {
    const [nodes, others, links, starts] = parts;
    return JSON.stringify([
      nodes,
      others,
      links.map(({ from, to, missing: place, kind }) => [from, to, place, kind]),
      starts,
    ]);
  };
  const before = shape([last.services.map(({ id }) => id), last.missing.length, last.edges, last.roots]);
  return before === shape([ids, missing, edges, roots]);
}

type Link = readonly [from: number, to: number];

/** Places a part of the nodes and of the edges between them; the others have no place. */
function layoutPart(
  nodes: number,
  links: readonly Link[],
  shown: ReadonlySet<number>,
  isShown: (edge: number) => boolean,
): PlatformLayout {
  const kept = [...shown].sort((a, b) => a - b);
  const places = new Map(kept.map((node, place) => [node, place]));
  const own: Link[] = [];
  const edgePlaces = links.map(([from, to], edge) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!isShown(edge) || start === undefined || end === undefined) return undefined;
    return own.push([start, end]) - 1;
  });
  const { nodes: placed, bends, ...size } = layoutGraph(kept.length, own);
  return {
    ...size,
    nodes: Array.from({ length: nodes }, (_, node) => placed[places.get(node) ?? -1] ?? null),
    bends: edgePlaces.map((place) => (place === undefined ? [] : (bends[place] ?? []))),
  };
}

/** What the dependencies of some nodes lead to, and they themselves. */
function reach(starts: readonly number[], links: readonly Link[]): ReadonlySet<number> {
  const targets = new Map<number, number[]>();
  for (const [from, to] of links) {
    const known = targets.get(from);
    if (known === undefined) targets.set(from, [to]);
    else known.push(to);
  }
  const reached = new Set(starts);
  for (const node of reached) for (const target of targets.get(node) ?? []) reached.add(target);
  return reached;
}
