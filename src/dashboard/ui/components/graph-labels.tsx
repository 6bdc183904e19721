import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { chooseLabels, type Level, zoomStep } from '../state/drawing.ts';
import { nodeName, type Scene } from '../state/scene.ts';
import { clip, visible } from '../state/visible.ts';

const SIZE = 11.5;
const LETTERS = 24;

interface GraphLabelsProps {
  readonly scene: Scene;
  readonly zoom: number;
  readonly level: Level;
  /** Nodes that are singled out; without any, the best connected have labels where cards have none. */
  readonly lit: ReadonlySet<number> | undefined;
}

/** Whole names beside cards that are too small to carry them, for as many nodes as there is room. */
export function GraphLabels({ scene, zoom, level, lit }: GraphLabelsProps): VNode | null {
  const step = zoomStep(zoom);
  const isWanted = level === 'tiny' || (level === 'far' && lit !== undefined);
  return useMemo(
    () => (isWanted ? <Labels scene={scene} zoom={step} only={lit} /> : null),
    [scene, step, isWanted, lit],
  );
}

function Labels({
  scene,
  zoom,
  only,
}: {
  readonly scene: Scene;
  readonly zoom: number;
  readonly only: ReadonlySet<number> | undefined;
}): VNode {
  const nameOf = (index: number): string => {
    const node = scene.nodes[index];
    return node === undefined ? '' : visible(clip(nodeName(node), LETTERS));
  };
  return (
    <g class="labels" aria-hidden="true" font-size={SIZE / zoom} stroke-width={4 / zoom}>
      {chooseLabels(scene, zoom, (index) => nameOf(index).length, only).map((index) => {
        const { x = 0, y = 0 } = scene.nodes[index] ?? {};
        return (
          <text x={x} y={y} dy="0.35em">
            {nameOf(index)}
          </text>
        );
      })}
    </g>
  );
}
