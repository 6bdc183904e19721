import type { VNode } from 'preact';
import { useNavigation, useParams } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { nodeName, type Scene } from '../state/scene.ts';
import { count, visible } from '../state/visible.ts';
import { ServiceLink } from './links.tsx';
import { Badge, Text } from './text.tsx';

/** More rows than these take seconds to draw; who looks for one has found it by then. */
const SHOWN_AT_ONCE = 600;

/** The graph in words: each service with what it needs and who needs it, from the roots on. */
export function GraphList({
  platform,
  scene,
  kept,
}: {
  readonly platform: Platform;
  readonly scene: Scene;
  readonly kept: ReadonlySet<number> | undefined;
}): VNode {
  const order = scene.nodes.map((_, index) => index).filter((index) => kept?.has(index) ?? true);
  order.sort(
    (a, b) =>
      (scene.nodes[a]?.x ?? 0) - (scene.nodes[b]?.x ?? 0) || (scene.nodes[a]?.y ?? 0) - (scene.nodes[b]?.y ?? 0),
  );
  const { route } = useNavigation();
  const setParams = useParams();
  const shown = route.params.get('all') === '1' ? order : order.slice(0, SHOWN_AT_ONCE);
  return (
    <section class="graph-list" aria-label="Services and their dependencies" tabIndex={0}>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">Needs</th>
            <th scope="col">Used by</th>
            <th scope="col">Marks</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((index) => (
            <Row platform={platform} scene={scene} index={index} />
          ))}
        </tbody>
      </table>
      {shown.length < order.length && (
        <button type="button" class="button" onClick={() => setParams({ all: true })}>
          Show all {count(order.length, 'row')}
        </button>
      )}
    </section>
  );
}

function Row({
  platform,
  scene,
  index,
}: {
  readonly platform: Platform;
  readonly scene: Scene;
  readonly index: number;
}): VNode | null {
  const node = scene.nodes[index];
  if (node === undefined) return null;
  const { service, troubles } = node;
  const marks = [service?.visibility, service?.workload, service?.state].filter((mark) => mark !== undefined);
  const ends = (places: readonly number[], end: 'from' | 'to'): number[] => {
    return [...new Set(places.flatMap((place) => scene.edges[place]?.[end] ?? []))];
  };
  return (
    <tr>
      <th scope="row">
        {service === undefined ? <Text>{nodeName(node)}</Text> : <ServiceLink platform={platform} id={service.id} />}
      </th>
      <td data-title="Needs">
        <Names platform={platform} scene={scene} indices={ends(scene.outgoing[index] ?? [], 'to')} />
      </td>
      <td data-title="Used by">
        <Names platform={platform} scene={scene} indices={ends(scene.incoming[index] ?? [], 'from')} />
      </td>
      <td data-title="Marks">
        <span>{visible(marks.join(', '))}</span>
        {troubles.map((trouble) => (
          <Badge tone="bad" icon={trouble}>
            {trouble}
          </Badge>
        ))}
      </td>
    </tr>
  );
}

function Names({
  platform,
  scene,
  indices,
}: {
  readonly platform: Platform;
  readonly scene: Scene;
  readonly indices: readonly number[];
}): VNode {
  if (indices.length === 0) return <span class="quiet">nothing</span>;
  return (
    <ul class="names">
      {indices.map((index) => {
        const node = scene.nodes[index];
        return (
          node !== undefined && (
            <li>
              {node.service === undefined ? (
                <Text>{nodeName(node)}</Text>
              ) : (
                <ServiceLink platform={platform} id={node.id} />
              )}
            </li>
          )
        );
      })}
    </ul>
  );
}
