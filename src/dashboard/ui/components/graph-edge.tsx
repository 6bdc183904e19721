import type { VNode } from 'preact';
import { edgePath } from '../state/drawing.ts';
import type { Scene, SceneEdge } from '../state/scene.ts';

/** The looks of edges, in the order in which they are drawn; each has an arrow of its own colour. */
export const EDGE_LOOKS = ['reference', 'optional', 'required', 'cycle', 'missing'] as const;

/** One of the looks. */
export type EdgeLook = (typeof EDGE_LOOKS)[number];

/** The look of an edge: what is wrong with it comes before what it is. */
export function lookOf({ declared, circular }: SceneEdge): EdgeLook {
  if (declared.missing !== undefined) return 'missing';
  if (circular) return 'cycle';
  if (declared.kind !== 'dependency') return 'reference';
  return declared.required ? 'required' : 'optional';
}

/** A line from a service to what it needs; a bright one has an arrow in its own colour. */
export function EdgeLine({
  scene,
  edge,
  bright = false,
}: {
  readonly scene: Scene;
  readonly edge: SceneEdge;
  readonly bright?: boolean;
}): VNode {
  const look = lookOf(edge);
  const arrow = bright && look !== 'cycle' && look !== 'missing' ? 'bright' : look;
  return <path class={`edge ${look}`} d={edgePath(scene, edge)} marker-end={`url(#arrow-${arrow})`} />;
}

/** The arrows, named once for the whole drawing. */
export function EdgeMarkers(): VNode {
  return (
    <defs>
      {[...EDGE_LOOKS, 'bright'].map((look) => (
        <marker
          id={`arrow-${look}`}
          class={`arrow ${look}`}
          viewBox="0 0 8 8"
          refX="7.4"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M1 1 7.4 4 1 7z" />
        </marker>
      ))}
    </defs>
  );
}
