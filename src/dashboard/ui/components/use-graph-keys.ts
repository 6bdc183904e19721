import { useMemo, useState } from 'preact/hooks';
import { boxAround, firstNode, nodeBeside, reveal, type Size, type Viewport, zoomAt } from '../state/drawing.ts';
import type { Scene } from '../state/scene.ts';

/** What {@link useGraphKeys} needs to know. */
export interface GraphKeysOptions {
  readonly scene: Scene;
  readonly selected: number | undefined;
  readonly size: Size;
  readonly move: (change: (viewport: Viewport) => Viewport) => void;
  readonly onSelect: (index: number | undefined) => void;
  readonly onOpen: (index: number) => void;
}

/** The node that Tab leads to, and what keys do. */
export interface GraphKeys {
  readonly current: number;
  onFocus(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

const ZOOM_STEP = 1.3;

interface Actions {
  zoom(factor: number): void;
  clear(): void;
  open(): void;
}

/** What keys do besides walking; an arrow that leads nowhere still does not scroll the page. */
const ACTIONS: { readonly [key: string]: (actions: Actions) => void } = {
  '+': ({ zoom }) => zoom(ZOOM_STEP),
  '=': ({ zoom }) => zoom(ZOOM_STEP),
  '-': ({ zoom }) => zoom(1 / ZOOM_STEP),
  Escape: ({ clear }) => clear(),
  o: ({ open }) => open(),
  ArrowLeft: () => {},
  ArrowRight: () => {},
  ArrowUp: () => {},
  ArrowDown: () => {},
};

/** Walks the graph by arrow keys, opens nodes, zooms; one node at a time is in the order of Tab. */
export function useGraphKeys({ scene, selected, size, move, onSelect, onOpen }: GraphKeysOptions): GraphKeys {
  const [visited, setVisited] = useState<{ scene: Scene; index: number }>();
  const start = useMemo(() => firstNode(scene), [scene]);
  const current = visited?.scene === scene ? visited.index : (selected ?? start);
  const focusNode = (svg: EventTarget | null, index: number): void => {
    if (svg instanceof Element)
      svg.querySelector<SVGAElement>(`[data-node="${index}"]`)?.focus({ preventScroll: true });
  };
  const zoom = (factor: number): void => move((before) => zoomAt(before, factor, size.width / 2, size.height / 2));
  return {
    current,
    onFocus: (index) => {
      setVisited({ scene, index });
      const node = scene.nodes[index];
      // Only for the keyboard: a card that moves away under the pointer cannot be clicked.
      if (node !== undefined && document.activeElement?.matches(':focus-visible')) {
        move((before) => reveal(before, boxAround([node]), size));
      }
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nodeBeside(scene, current, event.key);
      const act = next === undefined ? ACTIONS[event.key] : () => focusNode(event.currentTarget, next);
      if (act === undefined) return;
      act({ zoom, clear: () => onSelect(undefined), open: () => onOpen(current) });
      event.preventDefault();
    },
  };
}
