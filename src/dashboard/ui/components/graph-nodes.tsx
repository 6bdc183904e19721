import type { DOMAttributes, VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type Box, type Level, zoomStep } from '../state/drawing.ts';
import { describeNode, type Scene } from '../state/scene.ts';
import { contains } from '../state/view-region.ts';
import { GraphNodeCard, LABEL_SIZE } from './graph-node.tsx';

interface GraphNodesProps {
  readonly scene: Scene;
  readonly level: Level;
  readonly zoom: number;
  readonly region: Box | undefined;
  readonly lit: ReadonlySet<number> | undefined;
  readonly centre: number | undefined;
  readonly selected: number | undefined;
  /** The node that Tab leads to. */
  readonly current: number;
  readonly hrefOf: (id: string) => string;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onHover: (index: number | undefined) => void;
  readonly onFocus: (index: number) => void;
}

/** The cards, each a link that chooses its service. Moving the view, which changes none of them, draws none anew. */
export function GraphNodes(props: GraphNodesProps): VNode {
  const { scene, level, zoom, region, lit, centre, selected, current, hrefOf } = props;
  const step = level === 'far' ? zoomStep(zoom) : 1;
  const latest = useRef(props);
  latest.current = props;
  const cards = useMemo(
    () =>
      scene.nodes.map((node) => (
        <GraphNodeCard node={node} level={contains(region, node) ? level : 'tiny'} zoom={step} />
      )),
    [scene, level, region, step],
  );
  const names = useMemo(() => scene.nodes.map((_, index) => describeNode(scene, index)), [scene]);
  return useMemo(
    () => (
      // Browsers put what listens for focus in a drawing into the order of Tab; names of attributes have a case there.
      <g class="nodes" tabindex={-1} font-size={LABEL_SIZE / step} {...listeners(latest)}>
        {scene.nodes.map((node, index) => (
          <a
            href={hrefOf(node.id)}
            class={classOf(index, lit, centre, selected)}
            data-node={index}
            tabindex={index === current ? 0 : -1}
            aria-current={index === selected ? 'true' : undefined}
          >
            <title>{names[index]}</title>
            {cards[index]}
          </a>
        ))}
      </g>
    ),
    [cards, names, step, lit, centre, selected, current, hrefOf],
  );
}

/** One listener of a kind serves all cards; what it calls is looked up when it is called. */
function listeners(latest: { readonly current: GraphNodesProps }): DOMAttributes<SVGGElement> {
  return {
    onClick: (event) => {
      const index = indexAt(event);
      if (index === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      latest.current.onSelect(index);
    },
    onDblClick: (event) => withIndex(event, latest.current.onOpen),
    onPointerOver: (event) => event.pointerType === 'mouse' && latest.current.onHover(indexAt(event)),
    onPointerOut: () => latest.current.onHover(undefined),
    onFocusIn: (event) => {
      withIndex(event, latest.current.onFocus);
      // As under the pointer; a press of it focuses too, and is no reason to dim the others.
      if (event.target instanceof Element && event.target.matches(':focus-visible'))
        withIndex(event, latest.current.onHover);
    },
    onFocusOut: () => latest.current.onHover(undefined),
  };
}

function classOf(
  index: number,
  lit: ReadonlySet<number> | undefined,
  centre: number | undefined,
  selected: number | undefined,
): string {
  const classes = ['node-link'];
  if (lit?.has(index)) classes.push('lit');
  if (index === centre) classes.push('centre');
  if (index === selected) classes.push('selected');
  return classes.join(' ');
}

function indexAt(event: Event): number | undefined {
  const node = event.target instanceof Element ? event.target.closest('[data-node]') : null;
  return node === null ? undefined : Number(node.getAttribute('data-node'));
}

function withIndex(event: Event, use: (index: number) => void): void {
  const index = indexAt(event);
  if (index !== undefined) use(index);
}
