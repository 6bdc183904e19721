import type { VNode } from 'preact';
import type { PlatformEdge, PlatformService } from '../../model.ts';
import type { GraphSettings } from '../state/graph-settings.ts';
import { useParams } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { formatRoute } from '../state/route.ts';
import type { SceneNode } from '../state/scene.ts';
import { count, shortReference } from '../state/visible.ts';
import { Icon } from './icon.tsx';
import { OwnerLink } from './links.tsx';
import { Badge, Code, Mark, Text } from './text.tsx';

/** What is known about the chosen node, beside the graph. */
export function GraphPanel({
  platform,
  node,
  settings,
}: {
  readonly platform: Platform;
  readonly node: SceneNode;
  readonly settings: GraphSettings;
}): VNode {
  const setParams = useParams();
  const { service, missing } = node;
  const close = (): void => {
    setParams({ select: undefined });
    // What has the focus goes away with the panel; the keyboard goes on where it was in the graph.
    document.querySelector<SVGAElement>('.nodes [tabindex="0"]')?.focus({ preventScroll: true });
  };
  return (
    <aside class="panel" aria-label="Chosen service" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <button type="button" class="icon-button panel-close" aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
      {service !== undefined && <ServicePart platform={platform} service={service} settings={settings} />}
      {missing !== undefined && (
        <>
          <h2>Not found</h2>
          <p>
            <Code>{missing.ref}</Code>
          </p>
          <p class="trouble">
            <Text>{missing.error}</Text>
          </p>
        </>
      )}
    </aside>
  );
}

function ServicePart({
  platform,
  service,
  settings,
}: {
  readonly platform: Platform;
  readonly service: PlatformService;
  readonly settings: GraphSettings;
}): VNode {
  const setParams = useParams();
  const { id, name, version, owner, workload, state, visibility, interfaces, configurations, history } = service;
  const operations = interfaces.reduce((sum, { operations: listed, more = 0 }) => sum + listed.length + more, 0);
  const settingsCount = configurations.reduce((sum, { keys, more = 0 }) => sum + keys.length + more, 0);
  return (
    <>
      <h2>
        <Text max={80}>{name}</Text>
      </h2>
      <p class="panel-facts">
        <span class="version">
          <Text max={40}>{version}</Text>
        </span>{' '}
        <OwnerLink name={owner} />
      </p>
      <p class="badges">
        <Mark word={visibility} tone={visibility === 'public' ? 'accent' : 'plain'} />
        {workload !== undefined && <Mark word={workload} />}
        {state !== undefined && <Mark word={state} />}
      </p>
      <p class="panel-actions">
        <a class="button primary" href={formatRoute('service', id)}>
          Open
        </a>
        <button type="button" class="button" onClick={() => setParams({ focus: id })} disabled={settings.focus === id}>
          <Icon name="focus" /> Focus
        </button>
        <a class="button" href={formatRoute('history', history)}>
          History
        </a>
      </p>
      <p class="quiet">
        {count(interfaces.length, 'interface')}, {count(operations, 'operation')}, {count(settingsCount, 'setting')}
      </p>
      <Troubles platform={platform} id={id} />
      <Edges title="Needs" edges={platform.needsOf(id)} endOf={({ to }) => to} />
      <Edges title="Used by" edges={platform.usersOf(id)} endOf={({ from }) => from} />
    </>
  );
}

function Troubles({ platform, id }: { readonly platform: Platform; readonly id: string }): VNode | null {
  const found = platform.findingsOf(id);
  if (found.length === 0) return null;
  return (
    <ul class="panel-troubles">
      {found.slice(0, 4).map(({ severity, message }) => (
        <li class={severity}>
          <Text>{message}</Text>
        </li>
      ))}
      {found.length > 4 && (
        <li>
          <a href={formatRoute('findings', '', { service: id })}>{count(found.length - 4, 'more finding')}</a>
        </li>
      )}
    </ul>
  );
}

function Edges({
  title,
  edges,
  endOf,
}: {
  readonly title: string;
  readonly edges: readonly PlatformEdge[];
  readonly endOf: (edge: PlatformEdge) => string | undefined;
}): VNode {
  const setParams = useParams();
  return (
    <section class="panel-edges">
      <h3>
        {title} <span class="amount">{edges.length}</span>
      </h3>
      <ul>
        {edges.map((edge) => {
          const end = endOf(edge);
          return (
            <li>
              <button type="button" class="link" onClick={() => setParams({ select: end ?? `?${edge.ref}` })}>
                <Text max={48}>{end ?? shortReference(edge.ref)}</Text>
              </button>
              <EdgeWords edge={edge} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The range, and what is unusual about a dependency. */
export function EdgeWords({
  edge: { kind, required, compatibility, missing },
}: {
  readonly edge: PlatformEdge;
}): VNode {
  return (
    <span class="edge-words">
      {compatibility !== '' && <Code max={40}>{compatibility}</Code>}
      {kind !== 'dependency' && <Badge tone="quiet">{kind}</Badge>}
      {kind === 'dependency' && !required && <Badge tone="quiet">optional</Badge>}
      {missing !== undefined && <Badge tone="bad">not found</Badge>}
    </span>
  );
}
