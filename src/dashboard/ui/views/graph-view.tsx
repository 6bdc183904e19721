import type { VNode } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { ViewProps } from '../app.tsx';
import { GraphCanvas } from '../components/graph-canvas.tsx';
import { GraphLegend } from '../components/graph-legend.tsx';
import { GraphList } from '../components/graph-list.tsx';
import { GraphPanel } from '../components/graph-panel.tsx';
import { GraphToolbar } from '../components/graph-toolbar.tsx';
import { keptNodes, readGraphSettings } from '../state/graph-settings.ts';
import { useNavigation, useParams } from '../state/navigation.tsx';
import { formatRoute } from '../state/route.ts';
import { createScene, describeSize, focusScene, type Scene } from '../state/scene.ts';
import { count } from '../state/visible.ts';

/** The platform as a graph, whole or around one service. */
export function GraphView({ platform }: ViewProps): VNode {
  const { route, go } = useNavigation();
  const setParams = useParams();
  const settings = readGraphSettings(route);
  const { focus, depth, direction, references } = settings;
  const whole = useMemo(() => createScene(platform, references), [platform, references]);
  const around = useMemo(
    () => (focus === undefined ? undefined : focusScene(whole, { id: focus, depth, direction })),
    [whole, focus, depth, direction],
  );
  const scene = around ?? whole;
  const kept = useMemo(() => keptNodes(scene, settings), [scene, settings.query, settings.owner, settings.mark]);
  const selected = settings.selected === undefined ? undefined : scene.indexOf(settings.selected);
  // Without the filters, so that typing into one leaves the links alone.
  const hrefOf = useCallback(
    (id: string) =>
      formatRoute('graph', '', { focus, depth: focus && depth, direction: focus && direction, references, select: id }),
    [focus, depth, direction, references],
  );
  const node = selected === undefined ? undefined : scene.nodes[selected];
  if (whole.nodes.length === 0) return <NothingToDraw />;
  return (
    <>
      <h1 class="unseen">Platform graph</h1>
      <div class={node === undefined ? 'graph-page' : 'graph-page with-panel'}>
        <GraphToolbar platform={platform} scene={scene} kept={kept} settings={settings} />
        {settings.asList ? (
          <GraphList platform={platform} scene={scene} kept={kept} />
        ) : (
          <GraphCanvas
            scene={scene}
            label={describeScene(scene, around !== undefined, platform.document.title)}
            selected={selected}
            kept={kept}
            hrefOf={hrefOf}
            onSelect={(index) => setParams({ select: index === undefined ? undefined : scene.nodes[index]?.id })}
            onOpen={(index) => {
              const service = scene.nodes[index]?.service;
              if (service !== undefined) go(formatRoute('service', service.id));
            }}
          />
        )}
        {!settings.asList && <GraphLegend scene={scene} settings={settings} />}
        {node !== undefined && !settings.asList && <GraphPanel platform={platform} node={node} settings={settings} />}
      </div>
    </>
  );
}

/** A platform whose contracts cannot be read. */
function NothingToDraw(): VNode {
  return (
    <div class="page">
      <h1>Platform graph</h1>
      <p class="empty">
        There is no service to draw. <a href={formatRoute('findings')}>Findings</a> say why.
      </p>
    </div>
  );
}

function describeScene(scene: Scene, focused: boolean, title: string): string {
  const size = `${describeSize(scene)}, ${count(scene.edges.length, 'dependency')}`;
  const first = scene.nodes[0];
  const what = focused && first !== undefined ? `Neighbourhood in ${title}` : `Platform ${title}`;
  return `${what}: ${size}. Arrow keys walk along dependencies, Enter chooses, o opens, plus and minus zoom.`;
}
