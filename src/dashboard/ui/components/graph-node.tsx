import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { NODE_HEIGHT, NODE_WIDTH } from '../../layout/placement.ts';
import type { Level } from '../state/drawing.ts';
import { nodeName, type SceneNode } from '../state/scene.ts';
import { clip, clipMiddleToWidth, clipToWidth, shortReference, twoLines, visible } from '../state/visible.ts';
import { type IconName, iconPath, isIcon } from './icon.tsx';

/** Size of the labels on small cards, in CSS pixels. */
export const LABEL_SIZE = 9.5;

const LEFT = -NODE_WIDTH / 2;
const TOP = -NODE_HEIGHT / 2;
const NAME_WIDTH = NODE_WIDTH - 32;

interface CardProps {
  readonly node: SceneNode;
  readonly level: Level;
  /** CSS pixels per unit of the graph, for labels that keep their size. */
  readonly zoom?: number;
}

/** The card of a service, with as much on it as can be read at a level; drawn anew only when that changes. */
export function GraphNodeCard({ node, level, zoom = 1 }: CardProps): VNode {
  return useMemo(() => <Card node={node} level={level} zoom={zoom} />, [node, level, zoom]);
}

function Card({ node, level, zoom = 1 }: CardProps): VNode {
  const { service, troubles, x, y } = node;
  const classes = ['node', service?.visibility ?? 'missing', ...troubles.map((trouble) => `has-${trouble}`)];
  return (
    <g class={classes.join(' ')} transform={`translate(${x} ${y})`}>
      <rect class="card" x={LEFT} y={TOP} width={NODE_WIDTH} height={NODE_HEIGHT} rx="10" />
      <Content node={node} level={level} zoom={zoom} />
    </g>
  );
}

function Content({ node, level, zoom = 1 }: CardProps): VNode | null {
  const name = visible(clip(node.service?.name ?? shortReference(nodeName(node)), 80));
  switch (level) {
    case 'near':
      return <Details node={node} name={name} />;
    case 'middle':
      return (
        <>
          <Stripe />
          {twoLines(name, NAME_WIDTH, 20).map((line, index, lines) => (
            <text class="name alone" x={LEFT + 20} y={7 + (index - (lines.length - 1) / 2) * 23}>
              {line}
            </text>
          ))}
        </>
      );
    case 'far':
      return (
        <text class="label" dy="0.35em">
          {clipMiddleToWidth(name, NODE_WIDTH * zoom - 3, LABEL_SIZE)}
        </text>
      );
    case 'tiny':
      return null;
  }
}

/** What runs, its name and version, whether it is public and keeps state, what is wrong. */
function Details({ node, name }: { readonly node: SceneNode; readonly name: string }): VNode {
  const { service } = node;
  const workload = service?.workload ?? 'service';
  const kind: IconName = service === undefined ? 'missing' : isIcon(workload) ? workload : 'service';
  return (
    <>
      <Stripe />
      <text class="name" x={LEFT + 20} y={-4}>
        {clipToWidth(name, NAME_WIDTH, 14)}
      </text>
      <Drawing name={kind} x={LEFT + 19.5} look="kind" />
      <text class="version" x={LEFT + 39} y={15.5}>
        {clipToWidth(visible(service?.version ?? 'not found'), 80, 12.5)}
      </text>
      <Marks node={node} />
    </>
  );
}

function Stripe(): VNode {
  return <rect class="stripe" x={LEFT + 7} y={TOP + 11} width="3.5" height={NODE_HEIGHT - 22} rx="1.75" />;
}

/** Right to left in the lower corner, so that the most urgent mark is always at the same place. */
function Marks({ node: { service, troubles } }: { readonly node: SceneNode }): VNode {
  const state = service?.state ?? '';
  const marks: { name: IconName; look: string }[] = troubles
    .filter((trouble) => trouble !== 'missing')
    .map((name) => ({ name, look: 'trouble' }));
  if (service?.visibility === 'public') marks.push({ name: 'public', look: 'public' });
  if (state === 'stateful' || state === 'hybrid') marks.push({ name: state, look: 'state' });
  return (
    <>
      {marks.map(({ name, look }, index) => (
        <Drawing name={name} x={NODE_WIDTH / 2 - 26 - index * 18} look={look} />
      ))}
    </>
  );
}

function Drawing({ name, x, look }: { readonly name: IconName; readonly x: number; readonly look: string }): VNode {
  return <path class={`drawing ${look}`} d={iconPath(name)} transform={`translate(${x} 4) scale(0.86)`} />;
}
