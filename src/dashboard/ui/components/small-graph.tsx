import type { VNode } from 'preact';
import { formatRoute } from '../state/route.ts';
import { describeNode, type Scene } from '../state/scene.ts';
import { EdgeLine, EdgeMarkers } from './graph-edge.tsx';
import { GraphNodeCard } from './graph-node.tsx';

/** In place of the wider one that layouts have. */
const MARGIN = -14;

/** A graph as a picture whose cards are links. */
export function SmallGraph({ scene, centre }: { readonly scene: Scene; readonly centre: string }): VNode {
  const box = `${-MARGIN} ${-MARGIN} ${scene.width + 2 * MARGIN} ${scene.height + 2 * MARGIN}`;
  return (
    <section class="small-graph near" tabIndex={0} aria-label="Neighbours">
      <svg
        class="graph"
        viewBox={box}
        width={scene.width + 2 * MARGIN}
        height={scene.height + 2 * MARGIN}
        role="group"
        aria-label="Neighbours"
      >
        <EdgeMarkers />
        {scene.edges.map((edge) => (
          <EdgeLine scene={scene} edge={edge} />
        ))}
        {scene.nodes.map((node, index) => (
          <a
            href={
              node.service === undefined
                ? formatRoute('graph', '', { focus: centre, select: node.id })
                : formatRoute('service', node.id)
            }
            class={node.id === centre ? 'node-link centre' : 'node-link'}
          >
            <title>{describeNode(scene, index)}</title>
            <GraphNodeCard node={node} level="near" />
          </a>
        ))}
      </svg>
    </section>
  );
}
