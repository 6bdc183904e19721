import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Viewport, zoomAt } from '../state/drawing.ts';

type Move = (change: (viewport: Viewport) => Viewport) => void;
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press that moves less is a click. */
const CLICK_DISTANCE = 4;

/** What {@link usePanAndZoom} gives to the drawing. */
export interface PanAndZoom {
  readonly dragging: boolean;
  readonly handlers: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(event: PointerEvent): void;
    onClickCapture(event: MouseEvent): void;
  };
}

/** Moves the view by dragging with mouse or finger, zooms by wheel and by two fingers. */
export function usePanAndZoom(frame: RefObject<HTMLElement | null>, move: Move): PanAndZoom {
  const pointers = useRef(new Map<number, Point>());
  const travelled = useRef(0);
  const [dragging, setDragging] = useState(false);
  const latest = useRef(move);
  latest.current = move;
  useWheel(frame, latest);
  const release = (event: PointerEvent): void => {
    pointers.current.delete(event.pointerId);
    if (pointers.current.size === 0) setDragging(false);
  };
  return {
    dragging,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        if (pointers.current.size === 0) travelled.current = 0;
        pointers.current.set(event.pointerId, pointOf(event, frame));
      },
      onPointerMove: (event) => {
        const before = pointers.current.get(event.pointerId);
        if (before === undefined) return;
        const now = pointOf(event, frame);
        const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
        pointers.current.set(event.pointerId, now);
        travelled.current += distance(before, now);
        if (travelled.current < CLICK_DISTANCE) return;
        if (!dragging) startDragging(event, () => setDragging(true));
        move(
          other === undefined
            ? (viewport) => pan(viewport, before, now)
            : (viewport) => pinch(viewport, before, now, other),
        );
      },
      onPointerUp: release,
      onPointerCancel: release,
      onClickCapture: (event) => {
        if (travelled.current < CLICK_DISTANCE) return;
        event.stopPropagation();
        event.preventDefault();
        travelled.current = 0;
      },
    },
  };
}

/** The pointer stays ours when it leaves the drawing; only from now on, so that clicks reach the nodes. */
function startDragging(event: PointerEvent, begin: () => void): void {
  if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  begin();
}

function useWheel(frame: RefObject<HTMLElement | null>, move: { readonly current: Move }): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const { x, y } = pointOf(event, frame);
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const factor = Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0016));
      move.current((viewport) => zoomAt(viewport, factor, x, y));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [frame, move]);
}

function pan(viewport: Viewport, before: Point, now: Point): Viewport {
  return { ...viewport, x: viewport.x + now.x - before.x, y: viewport.y + now.y - before.y };
}

/** One of two fingers moved: the middle between them stays on the same spot of the graph. */
function pinch(viewport: Viewport, before: Point, now: Point, other: Point): Viewport {
  const factor = distance(now, other) / Math.max(1, distance(before, other));
  const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
  const moved = pan(viewport, { x: (before.x + other.x) / 2, y: (before.y + other.y) / 2 }, middle);
  return zoomAt(moved, factor, middle.x, middle.y);
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function pointOf(event: MouseEvent, frame: RefObject<HTMLElement | null>): Point {
  const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {};
  return { x: event.clientX - left, y: event.clientY - top };
}
