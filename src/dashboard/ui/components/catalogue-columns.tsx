import type { VNode } from 'preact';
import type { Entry } from '../state/catalogue.ts';
import type { Platform } from '../state/platform.ts';
import { formatRoute } from '../state/route.ts';
import { Icon } from './icon.tsx';
import { OwnerLink } from './links.tsx';
import { Badge, Mark, Marked, Text } from './text.tsx';
import type { Column } from './windowed-table.tsx';

const KIND_NAMES: { readonly [kind in Entry['kind']]: string } = {
  service: 'Service',
  interface: 'Interface',
  operation: 'Operation',
  dependency: 'Dependency',
  configuration: 'Configuration',
};

/** Address of the place on a service's page that shows an entry. */
export function entryAddress({ service, tab, item }: Entry): string {
  return formatRoute('service', service.id, { tab, item });
}

/** The columns for rows of different kinds. */
export function catalogueColumns(words: readonly string[]): readonly Column<Entry>[] {
  return [
    { id: 'kind', title: 'Kind', cell: ({ kind }) => <KindCell kind={kind} /> },
    { id: 'name', title: 'Name', sortable: true, cell: (entry) => <NameCell entry={entry} words={words} /> },
    {
      id: 'service',
      title: 'Service',
      sortable: true,
      cell: ({ service }) => <Marked text={service.id} words={words} />,
    },
    { id: 'about', title: 'About', cell: ({ about }) => <Marked text={about} words={words} /> },
  ];
}

/** The columns for services alone. */
export function serviceColumns(platform: Platform, words: readonly string[]): readonly Column<Entry>[] {
  return [
    { id: 'name', title: 'Service', sortable: true, cell: (entry) => <NameCell entry={entry} words={words} /> },
    { id: 'version', title: 'Version', cell: ({ service }) => <Text max={40}>{service.version}</Text> },
    { id: 'owner', title: 'Owner', sortable: true, cell: ({ service }) => <OwnerLink name={service.owner} /> },
    { id: 'marks', title: 'Marks', cell: ({ service }) => <MarksCell service={service} /> },
    {
      id: 'interfaces',
      title: 'Interfaces',
      numeric: true,
      sortable: true,
      cell: ({ service }) => `${service.interfaces.length}`,
    },
    {
      id: 'needs',
      title: 'Needs',
      numeric: true,
      sortable: true,
      cell: ({ service }) => `${platform.needsOf(service.id).length}`,
    },
    {
      id: 'users',
      title: 'Used by',
      numeric: true,
      sortable: true,
      cell: ({ service }) => `${platform.usersOf(service.id).length}`,
    },
    {
      id: 'findings',
      title: 'Findings',
      numeric: true,
      sortable: true,
      cell: ({ service }) => <FindingsCell platform={platform} id={service.id} />,
    },
  ];
}

function KindCell({ kind }: { readonly kind: Entry['kind'] }): VNode {
  return (
    <span class={`kind ${kind}`}>
      <Icon name={kind} />
      {KIND_NAMES[kind]}
    </span>
  );
}

function NameCell({ entry, words }: { readonly entry: Entry; readonly words: readonly string[] }): VNode {
  const coded = entry.kind === 'operation' || entry.kind === 'configuration' || entry.kind === 'dependency';
  return (
    <a class={coded ? 'coded' : 'named'} href={entryAddress(entry)}>
      <Marked text={entry.name} words={words} />
    </a>
  );
}

function MarksCell({ service: { visibility, workload, state } }: Pick<Entry, 'service'>): VNode {
  return (
    <span class="badges">
      <Mark word={visibility} tone={visibility === 'public' ? 'accent' : 'quiet'} />
      {workload !== undefined && <Mark word={workload} tone="quiet" />}
      {state !== undefined && <Mark word={state} tone="quiet" />}
    </span>
  );
}

function FindingsCell({ platform, id }: { readonly platform: Platform; readonly id: string }): VNode {
  const found = platform.findingsOf(id);
  if (found.length === 0) return <span class="quiet">0</span>;
  const severe = found.some(({ severity }) => severity === 'error');
  return (
    <a href={formatRoute('findings', '', { service: id })}>
      <Badge tone={severe ? 'bad' : 'warn'}>{found.length}</Badge>
    </a>
  );
}
