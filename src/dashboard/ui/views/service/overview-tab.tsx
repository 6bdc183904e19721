import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ServiceDocument } from '../../../model.ts';
import { Contacts } from '../../components/contacts.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { SmallGraph } from '../../components/small-graph.tsx';
import { Code, Prose, Text } from '../../components/text.tsx';
import { formatRoute } from '../../state/route.ts';
import { createScene, starScene } from '../../state/scene.ts';
import { clipMiddle, count, visibleValue } from '../../state/visible.ts';
import type { ServiceTabProps } from '../service-view.tsx';

/** The facts of a service, its neighbours as a picture, what is wrong with it. */
export function OverviewTab({ platform, service, details }: ServiceTabProps): VNode {
  const scene = useMemo(() => starScene(createScene(platform, true), service.id), [platform, service.id]);
  const more = details.state === 'ready' ? details.document : undefined;
  return (
    <div class="overview">
      <section class="card">
        <h2>Facts</h2>
        {more !== undefined && <FactList facts={factsOf(more)} />}
        <FactList
          facts={[
            ['Source', <Code max={300}>{service.source}</Code>],
            ['Digest', service.digest && <Code>{clipMiddle(service.digest, 35)}</Code>],
          ]}
        />
        {more !== undefined && <Contacts contacts={more.contacts} />}
        {details.state === 'failed' && <p class="quiet">More facts are not to be had: {details.message}</p>}
      </section>
      {scene !== undefined && scene.nodes.length > 1 && (
        <section class="card picture">
          <h2>Neighbours</h2>
          <SmallGraph scene={scene} centre={service.id} />
        </section>
      )}
      <Interfaces service={service} />
      <Findings platform={platform} id={service.id} />
      <Policies service={service} />
    </div>
  );
}

type Facts = readonly (readonly [label: string, value: VNode | string | undefined])[];

function factsOf(more: ServiceDocument): Facts {
  const { scaling, image, chart, pactoVersion, responsible, metadata } = more;
  const copies = [scaling?.min, scaling?.max].filter((part) => part !== undefined);
  const own = typeof metadata === 'object' && metadata !== null ? Object.entries(metadata) : [];
  return [
    ['Responsible', responsible && <Text>{responsible}</Text>],
    ...runtimeFacts(more),
    ['Copies', copies.length === 0 ? undefined : [...new Set(copies)].join(' to ')],
    ['Image', image && <Code>{image}</Code>],
    ['Chart', chart && <Code>{chart}</Code>],
    ['Pacto version', <Text>{pactoVersion}</Text>],
    ...own.map(([name, value]) => [visibleValue(name, 40), visibleValue(value)] as const),
  ];
}

function runtimeFacts({ runtime = {} }: ServiceDocument): Facts {
  const { persistence, dataCriticality, lifecycle, health, metrics } = runtime;
  const kept = [persistence?.scope, persistence?.durability].filter((part) => part !== undefined).join(', ');
  const grace = lifecycle?.gracefulShutdownSeconds;
  return [
    ['Persistence', kept === '' ? undefined : <Text>{kept}</Text>],
    ['Data criticality', dataCriticality && <Text>{dataCriticality}</Text>],
    ['Upgrade', lifecycle?.upgradeStrategy && <Text>{lifecycle.upgradeStrategy}</Text>],
    ['Shutdown', grace === undefined ? undefined : count(grace, 'second')],
    ['Health', health && <Place place={health} />],
    ['Metrics', metrics && <Place place={metrics} />],
  ];
}

/** A path of an interface. */
function Place({
  place: { interface: name = '', path = '' },
}: {
  readonly place: { readonly interface?: string; readonly path?: string };
}): VNode {
  return (
    <>
      <Code max={120}>{path}</Code>{' '}
      {name !== '' && (
        <span class="quiet">
          on <Text max={60}>{name}</Text>
        </span>
      )}
    </>
  );
}

function Interfaces({ service }: Pick<ServiceTabProps, 'service'>): VNode | null {
  if (service.interfaces.length === 0) return null;
  return (
    <section class="card">
      <h2>Interfaces</h2>
      <ul class="interface-list">
        {service.interfaces.map(({ name, type, port, visibility, operations }, index) => (
          <li>
            <a href={formatRoute('service', service.id, { tab: 'interfaces', item: `${index}` })}>
              <Text max={80}>{name}</Text>
            </a>
            <span class="quiet">
              <Text max={80}>
                {[type, port === undefined ? '' : `port ${port}`, visibility].filter((part) => part !== '').join(', ')}
              </Text>
            </span>
            <span class="numeric">{count(operations.length, 'operation')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Findings({ platform, id }: Pick<ServiceTabProps, 'platform'> & { readonly id: string }): VNode | null {
  const found = platform.findingsOf(id);
  if (found.length === 0) return null;
  return (
    <section class="card">
      <h2>
        Findings <span class="amount">{found.length}</span>
      </h2>
      <ul class="panel-troubles">
        {found.slice(0, 6).map(({ severity, message }) => (
          <li class={severity}>
            <Prose>{message}</Prose>
          </li>
        ))}
      </ul>
      <a href={formatRoute('findings', '', { service: id })}>All findings of this service</a>
    </section>
  );
}

function Policies({ service }: Pick<ServiceTabProps, 'service'>): VNode | null {
  if (service.policies.length === 0) return null;
  return (
    <section class="card">
      <h2>Policies</h2>
      <ul class="names">
        {service.policies.map(({ name, schema, ref }) => (
          <li>
            <Text max={80}>{name}</Text> <Code max={200}>{schema ?? ref ?? ''}</Code>
          </li>
        ))}
      </ul>
    </section>
  );
}
