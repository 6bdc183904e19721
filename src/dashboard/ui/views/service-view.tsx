import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { serviceAddress } from '../../addresses.ts';
import type { PlatformService, ServiceDocument } from '../../model.ts';
import type { ViewProps } from '../app.tsx';
import type { IconName } from '../components/icon.tsx';
import { Icon } from '../components/icon.tsx';
import { OwnerLink, ServiceLink } from '../components/links.tsx';
import { Mark, Text } from '../components/text.tsx';
import { type Loaded, useDocument } from '../state/hooks.ts';
import { useNavigation } from '../state/navigation.tsx';
import type { Platform } from '../state/platform.ts';
import { formatRoute } from '../state/route.ts';
import { ConfigurationTab } from './service/configuration-tab.tsx';
import { DependenciesTab } from './service/dependencies-tab.tsx';
import { DocumentsTab } from './service/documents-tab.tsx';
import { InterfacesTab } from './service/interfaces-tab.tsx';
import { OverviewTab } from './service/overview-tab.tsx';
import { VersionsTab } from './service/versions-tab.tsx';

/** What every tab of a service's page is given. */
export interface ServiceTabProps {
  readonly platform: Platform;
  readonly service: PlatformService;
  readonly details: Loaded<ServiceDocument>;
  /** The item that the address names; empty for none. */
  readonly item: string;
}

interface Tab {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly amount?: number;
  readonly render: (props: ServiceTabProps) => VNode;
}

/** The page of one service. */
export function ServiceView({ platform }: ViewProps): VNode {
  const { route } = useNavigation();
  const service = platform.service(route.subject) ?? platform.versionsOf(route.subject).at(-1);
  const tabList = useRef<HTMLElement>(null);
  const wanted = route.params.get('tab');
  useEffect(() => {
    tabList.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [wanted]);
  const details = useDocument<ServiceDocument>(service === undefined ? undefined : serviceAddress(service.key));
  if (service === undefined) return <Unknown platform={platform} id={route.subject} />;
  const tabs = tabsOf(platform, service, details);
  const tab = tabs.find(({ id }) => id === wanted) ?? tabs[0];
  return (
    <div class="page service-page">
      <ServiceHead platform={platform} service={service} />
      <nav ref={tabList} class="tabs" aria-label="Parts of the contract">
        {tabs.map(({ id, title, icon, amount }) => (
          <a
            href={formatRoute('service', service.id, { tab: id === 'overview' ? undefined : id })}
            {...(id === tab?.id ? { 'aria-current': 'true' } : {})}
          >
            <Icon name={icon} />
            {title}
            {amount !== undefined && <span class="amount">{amount}</span>}
          </a>
        ))}
      </nav>
      {tab?.render({ platform, service, details, item: route.params.get('item') ?? '' })}
    </div>
  );
}

function tabsOf(platform: Platform, service: PlatformService, details: Loaded<ServiceDocument>): readonly Tab[] {
  const { id, interfaces, configurations } = service;
  const pages = details.state === 'ready' ? { amount: details.document.pages.length } : {};
  return [
    { id: 'overview', title: 'Overview', icon: 'service', render: (props) => <OverviewTab {...props} /> },
    {
      id: 'interfaces',
      title: 'Interfaces',
      icon: 'interface',
      amount: interfaces.length,
      render: (props) => <InterfacesTab {...props} />,
    },
    {
      id: 'configuration',
      title: 'Configuration',
      icon: 'configuration',
      amount: configurations.reduce((sum, { keys, more = 0 }) => sum + keys.length + more, 0),
      render: (props) => <ConfigurationTab {...props} />,
    },
    {
      id: 'dependencies',
      title: 'Dependencies',
      icon: 'dependency',
      amount: platform.needsOf(id).length + platform.usersOf(id).length,
      render: (props) => <DependenciesTab {...props} />,
    },
    { id: 'versions', title: 'Versions', icon: 'history', render: (props) => <VersionsTab {...props} /> },
    { id: 'docs', title: 'Docs', icon: 'document', ...pages, render: (props) => <DocumentsTab {...props} /> },
  ];
}

function ServiceHead({ platform, service }: { readonly platform: Platform; readonly service: PlatformService }): VNode {
  const { id, name, version, owner, visibility, workload, state, history } = service;
  const others = platform.sharingHistory(history).filter((each) => each.id !== id);
  return (
    <div class="service-head">
      <div>
        <h1>
          <Text max={120}>{name}</Text>{' '}
          <span class="version">
            <Text max={40}>{version}</Text>
          </span>
        </h1>
        <p class="badges">
          <Mark word={visibility} tone={visibility === 'public' ? 'accent' : 'plain'} />
          {workload !== undefined && <Mark word={workload} />}
          {state !== undefined && <Mark word={state} />}
          <span class="owned">
            <Icon name="owners" /> <OwnerLink name={owner} />
          </span>
        </p>
        {others.length > 0 && (
          <p class="quiet">
            Also in use:{' '}
            {others.map((other, index) => (
              <>
                {index > 0 && ', '}
                <ServiceLink platform={platform} id={other.id}>
                  <Text max={40}>{other.version}</Text>
                </ServiceLink>
              </>
            ))}
          </p>
        )}
      </div>
      <p class="head-actions">
        <a class="button" href={formatRoute('graph', '', { focus: id, select: id })}>
          <Icon name="focus" /> In the graph
        </a>
        <a class="button" href={formatRoute('history', history)}>
          <Icon name="history" /> Compare versions
        </a>
      </p>
    </div>
  );
}

/** A version that nobody in the platform uses has a history all the same. */
function Unknown({ platform, id }: { readonly platform: Platform; readonly id: string }): VNode {
  const name = id.slice(0, Math.max(0, id.lastIndexOf('@')));
  const used = platform.versionsOf(name);
  return (
    <div class="page">
      <h1>No such service</h1>
      <p class="empty">
        The platform has no <Text max={120}>{id}</Text>.{' '}
        {used.map((service) => (
          <>
            It uses <ServiceLink platform={platform} id={service.id} />.{' '}
          </>
        ))}
        {used.length > 0 && (
          <>
            <a href={formatRoute('history', name)}>All versions</a>{' '}
          </>
        )}
        <a href={formatRoute('services')}>All services</a>
      </p>
    </div>
  );
}
