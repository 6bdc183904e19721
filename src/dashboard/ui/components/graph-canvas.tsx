import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  boxAround,
  fits,
  fitViewport,
  isLarge,
  levelOf,
  reveal,
  type Size,
  startViewport,
  type Viewport,
  zoomAt,
} from '../state/drawing.ts';
import { NARROW, useMedia, useSize } from '../state/hooks.ts';
import { closeTo, type Scene } from '../state/scene.ts';
import { regionOf } from '../state/view-region.ts';
import { EdgeMarkers } from './graph-edge.tsx';
import { GraphEdges } from './graph-edges.tsx';
import { GraphLabels } from './graph-labels.tsx';
import { GraphNodes } from './graph-nodes.tsx';
import { useGraphKeys } from './use-graph-keys.ts';
import { usePanAndZoom } from './use-pan-and-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** Props of {@link GraphCanvas}. */
export interface GraphCanvasProps {
  readonly scene: Scene;
  readonly label: string;
  /** Index of the chosen node. */
  readonly selected: number | undefined;
  /** Indices of the nodes that a filter keeps bright; all when missing. */
  readonly kept: ReadonlySet<number> | undefined;
  /** Address at which a node is chosen. */
  readonly hrefOf: (id: string) => string;
  readonly onSelect: (index: number | undefined) => void;
  readonly onOpen: (index: number) => void;
}

/** The graph as a drawing that can be moved, zoomed, and walked by keyboard. */
export function GraphCanvas(props: GraphCanvasProps): VNode {
  const { scene, label, selected, kept, hrefOf, onSelect, onOpen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame) ?? { width: 0, height: 0 };
  const [viewport, move, setViewport] = useViewport(props, size);
  const [hovered, setHovered] = useState<number>();
  const { handlers, dragging } = usePanAndZoom(frame, move);
  const { current, onKeyDown, onFocus } = useGraphKeys({ ...props, move, size });
  const centre = hovered ?? selected;
  const lit = useMemo(() => (centre === undefined ? kept : closeTo(scene, centre)), [scene, centre, kept]);
  const level = levelOf(viewport.zoom, isLarge(scene));
  const isClose = level === 'near' || level === 'middle';
  const region = isClose ? regionOf(scene, viewport, size) : undefined;
  const classes = ['canvas', level, ...(lit === undefined ? [] : ['with-lit']), ...(dragging ? ['dragging'] : [])];
  return (
    <div ref={frame} class={classes.join(' ')}>
      {size.width > 0 && (
        <svg
          class="graph"
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="group"
          aria-label={label}
          onKeyDown={onKeyDown}
          onClick={(event) => event.target === event.currentTarget && onSelect(undefined)}
          {...handlers}
        >
          <EdgeMarkers />
          <g transform={`translate(${viewport.x} ${viewport.y}) scale(${viewport.zoom})`}>
            <GraphEdges scene={scene} level={level} zoom={viewport.zoom} region={region} lit={lit} centre={centre} />
            <GraphNodes
              {...{ scene, level, region, lit, centre, selected, current, hrefOf, onSelect, onOpen, onFocus }}
              zoom={viewport.zoom}
              onHover={setHovered}
            />
            <GraphLabels scene={scene} zoom={viewport.zoom} level={level} lit={lit} />
          </g>
        </svg>
      )}
      <ZoomButtons
        zoom={(factor) => move((before) => zoomAt(before, factor, size.width / 2, size.height / 2))}
        fit={() => setViewport(fitViewport(scene, size))}
      />
    </div>
  );
}

type Move = (change: (viewport: Viewport) => Viewport) => void;

/** What part of the graph is seen: where the reader moved it, else its start; kept while the graph is the same. */
function useViewport(
  { scene, selected }: GraphCanvasProps,
  size: Size,
): [viewport: Viewport, move: Move, set: (viewport: Viewport) => void] {
  const narrow = useMedia(NARROW);
  const [moved, setMoved] = useState<{ scene: Scene; viewport: Viewport }>();
  const start = useMemo(() => startViewport(scene, size, narrow), [scene, size.width, size.height, narrow]);
  const move: Move = (change) => {
    setMoved((before) => ({ scene, viewport: change(before?.scene === scene ? before.viewport : start) }));
  };
  useRevealed(scene, selected, size, narrow, move);
  return [moved?.scene === scene ? moved.viewport : start, move, (viewport) => setMoved({ scene, viewport })];
}

/** Width of the panel beside the graph, as in the style sheet, and the most that it covers of the height on narrow screens. */
const PANEL_WIDTH = 330;
const PANEL_SHARE = 0.64;

/** Keeps the chosen node where the panel does not cover it, with its neighbours where they fit. */
function useRevealed(scene: Scene, selected: number | undefined, size: Size, narrow: boolean, move: Move): void {
  const { width, height } = size;
  useEffect(() => {
    const node = selected === undefined ? undefined : scene.nodes[selected];
    if (selected === undefined || node === undefined || width === 0) return;
    const free = narrow ? { width, height: height * (1 - PANEL_SHARE) } : { width: width - PANEL_WIDTH, height };
    const all = boxAround([...closeTo(scene, selected)].flatMap((index) => scene.nodes[index] ?? []));
    move((before) => reveal(before, fits(before, all, free) ? all : boxAround([node]), free));
  }, [scene, selected, width, height, narrow]);
}
