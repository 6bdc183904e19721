import type { VNode } from 'preact';
import type { PlatformEdge } from '../../../model.ts';
import { EdgeWords } from '../../components/graph-panel.tsx';
import { OwnerLink, ServiceLink } from '../../components/links.tsx';
import { Code, Text } from '../../components/text.tsx';
import { useScrollTo } from '../../components/use-scroll-to.ts';
import type { Platform } from '../../state/platform.ts';
import type { ServiceTabProps } from '../service-view.tsx';

/** What a service needs, and who needs it. */
export function DependenciesTab({ platform, service, item }: ServiceTabProps): VNode {
  useScrollTo(item, undefined);
  return (
    <div class="two">
      <Edges title="Needs" nothing="This service needs nothing." edges={platform.needsOf(service.id)} item={item}>
        {(edge) => <Need platform={platform} edge={edge} />}
      </Edges>
      <Edges
        title="Used by"
        nothing="Nothing in the platform needs this service."
        edges={platform.usersOf(service.id)}
        item=""
      >
        {({ from }) => (
          <>
            <ServiceLink platform={platform} id={from} /> <OwnerLink name={platform.service(from)?.owner} />
          </>
        )}
      </Edges>
    </div>
  );
}

function Edges({
  title,
  nothing,
  edges,
  item,
  children,
}: {
  readonly title: string;
  readonly nothing: string;
  readonly edges: readonly PlatformEdge[];
  readonly item: string;
  readonly children: (edge: PlatformEdge) => VNode;
}): VNode {
  return (
    <section class="card">
      <h2>
        {title} <span class="amount">{edges.length}</span>
      </h2>
      {edges.length === 0 && <p class="quiet">{nothing}</p>}
      <ul class="edge-list">
        {edges.map((edge, index) => (
          <li class={item === `${index}` ? 'wanted' : ''} {...(item === '' ? {} : { 'data-item': `${index}` })}>
            <div>{children(edge)}</div>
            <EdgeWords edge={edge} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Need({
  platform,
  edge: { ref, to, missing },
}: {
  readonly platform: Platform;
  readonly edge: PlatformEdge;
}): VNode {
  const error = missing === undefined ? undefined : platform.document.missing[missing]?.error;
  return (
    <>
      {to === undefined ? <b>Not found</b> : <ServiceLink platform={platform} id={to} />}
      <span class="ref">
        <Code max={200}>{ref}</Code>
      </span>
      {error !== undefined && (
        <span class="trouble">
          <Text>{error}</Text>
        </span>
      )}
    </>
  );
}
