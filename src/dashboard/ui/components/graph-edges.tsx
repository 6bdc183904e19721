import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Box, edgePath, isLarge, type Level, zoomStep } from '../state/drawing.ts';
import type { Scene, SceneEdge } from '../state/scene.ts';
import { crosses } from '../state/view-region.ts';
import { EDGE_LOOKS, EdgeLine, lookOf } from './graph-edge.tsx';

interface GraphEdgesProps {
  readonly scene: Scene;
  readonly level: Level;
  readonly zoom: number;
  readonly region: Box | undefined;
  readonly lit: ReadonlySet<number> | undefined;
  readonly centre: number | undefined;
}

/** Widths of lines from afar, in CSS pixels; those of a large graph would cover it. */
const FAINT = 0.45;
const BRIGHT = 1.6;

/** Dashes of more lines than these take browsers seconds to draw, and nobody can tell them apart. */
const MOST_DASHED = 300;

/** The edges, and above them again those of what is singled out. */
export function GraphEdges({ scene, level, zoom, region, lit, centre }: GraphEdgesProps): VNode {
  const isClose = level === 'near' || level === 'middle';
  const pixel = isClose ? undefined : 1 / zoomStep(zoom);
  const all = useMemo(() => {
    const edges = scene.edges.filter((edge) => !isClose || crosses(region, scene, edge));
    return <EdgeGroup scene={scene} edges={edges} isClose={isClose} />;
  }, [scene, isClose, region]);
  const bright = useMemo(() => {
    const edges = lit === undefined ? [] : scene.edges.filter((edge) => isBright(edge, lit, centre));
    return <EdgeGroup scene={scene} edges={edges} isClose={isClose} bright />;
  }, [scene, isClose, lit, centre]);
  return (
    <>
      <g class="edges" stroke-width={pixel && pixel * (isLarge(scene) ? FAINT : 1)}>
        {all}
      </g>
      <g class="edges bright" stroke-width={pixel && pixel * BRIGHT}>
        {bright}
      </g>
    </>
  );
}

/** Those of one node; without one, those between the nodes that a filter keeps. */
function isBright({ from, to }: SceneEdge, lit: ReadonlySet<number>, centre: number | undefined): boolean {
  return centre === undefined ? lit.has(from) && lit.has(to) : from === centre || to === centre;
}

/** From close, a line with an arrow each; from afar, all lines of one look as one drawing, which is much less work. */
function EdgeGroup({
  scene,
  edges,
  isClose,
  bright = false,
}: {
  readonly scene: Scene;
  readonly edges: readonly SceneEdge[];
  readonly isClose: boolean;
  readonly bright?: boolean;
}): VNode {
  if (isClose) {
    return (
      <>
        {edges.map((edge) => (
          <EdgeLine scene={scene} edge={edge} bright={bright} />
        ))}
      </>
    );
  }
  const solid = edges.length > MOST_DASHED ? ' solid' : '';
  return (
    <>
      {EDGE_LOOKS.map((look) => {
        const path = edges.filter((edge) => lookOf(edge) === look).map((edge) => edgePath(scene, edge));
        return path.length > 0 && <path class={`edge ${look}${solid}`} d={path.join('')} />;
      })}
    </>
  );
}
