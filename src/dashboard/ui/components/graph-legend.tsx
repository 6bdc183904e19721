import type { VNode } from 'preact';
import { GRAPH_MARKS, type GraphMark, type GraphSettings, hasMark } from '../state/graph-settings.ts';
import { NARROW, useMedia } from '../state/hooks.ts';
import { useParams } from '../state/navigation.tsx';
import type { Scene } from '../state/scene.ts';
import { lookOf } from './graph-edge.tsx';
import { Icon } from './icon.tsx';

const MEANINGS: { readonly [mark in GraphMark]: string } = {
  public: 'Public interface',
  stateful: 'Keeps state',
  job: 'Runs once',
  scheduled: 'Runs on a schedule',
  cycle: 'In a circle',
  conflict: 'In several versions',
  missing: 'Not found',
  error: 'Invalid contract',
};

const LINES = [
  ['required', 'Required'],
  ['optional', 'Optional'],
  ['reference', 'Configuration, policy'],
] as const;

/** A larger graph needs the room itself. */
const ROOMY = 80;

/** What the marks mean; a mark is also a filter. Only marks that the graph has are listed. */
export function GraphLegend({
  scene,
  settings,
}: {
  readonly scene: Scene;
  readonly settings: GraphSettings;
}): VNode | null {
  const setParams = useParams();
  const narrow = useMedia(NARROW);
  const marks = GRAPH_MARKS.map((mark) => ({
    mark,
    nodes: scene.nodes.filter((node) => hasMark(node, mark)).length,
  })).filter(({ mark, nodes }) => nodes > 0 || settings.mark === mark);
  const lines = LINES.filter(([look]) => scene.edges.some((edge) => lookOf(edge) === look));
  if (marks.length + lines.length === 0) return null;
  return (
    <details class="legend" open={!narrow && scene.nodes.length <= ROOMY}>
      <summary>Legend</summary>
      {marks.length > 0 && (
        <ul class="legend-marks">
          {marks.map(({ mark, nodes }) => (
            <li>
              <button
                type="button"
                class={`legend-mark ${mark}`}
                aria-pressed={settings.mark === mark}
                onClick={() => setParams({ mark: settings.mark === mark ? undefined : mark })}
              >
                <Icon name={mark} />
                <span>{MEANINGS[mark]}</span>
                <span class="amount">{nodes}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <ul class="legend-lines">
          {lines.map(([look, meaning]) => (
            <li>
              <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
                <path class={`edge ${look}`} d="M1 5h24" />
              </svg>
              {meaning}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
