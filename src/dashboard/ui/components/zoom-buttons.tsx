import type { VNode } from 'preact';
import { Icon } from './icon.tsx';

const STEP = 1.4;

/** Zoom without a wheel. */
export function ZoomButtons({
  zoom,
  fit,
}: {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}): VNode {
  return (
    <div class="zoom-buttons" role="group" aria-label="Zoom">
      <button type="button" class="icon-button" aria-label="Zoom in" onClick={() => zoom(STEP)}>
        <Icon name="plus" />
      </button>
      <button type="button" class="icon-button" aria-label="Zoom out" onClick={() => zoom(1 / STEP)}>
        <Icon name="minus" />
      </button>
      <button type="button" class="icon-button" aria-label="Show everything" onClick={fit}>
        <Icon name="fit" />
      </button>
    </div>
  );
}
