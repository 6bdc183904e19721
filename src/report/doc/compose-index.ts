import type { DocEntry, DocIndexReport } from '../doc-model.ts';
import { type Block, coded, heading, type Line, plain, section, tableOf } from './block.ts';
import type { ComposedDoc } from './compose-doc.ts';
import { identifyHeadings } from './identify-headings.ts';
import { linkedLine } from './neighbour-line.ts';

const HEADERS = [
  'Service',
  'Versions',
  'Owner',
  'Workload',
  'Interfaces (kind, operations)',
  'Settings',
  'Needs',
  'Used by',
];

/** A list of services that are documented together, each with its versions. */
export function composeIndex({ entries, unreadable }: DocIndexReport): ComposedDoc {
  const services = groupByService(entries);
  const title = 'Contracts';
  const count = `${countOf(services.length, 'service')}, ${countOf(entries.length, 'version')}`;
  const blocks: readonly Block[] = [
    heading(1, plain(title)),
    { kind: 'note', line: plain(count) },
    ...tableOf(HEADERS, services.map(serviceRow)),
    ...section('Not readable', unreadable.flatMap(unreadableBlock)),
  ];
  return { title, ...identifyHeadings(blocks) };
}

/** Versions of a service, the newest first. */
type Versions = readonly [DocEntry, ...DocEntry[]];

function groupByService(entries: readonly DocEntry[]): readonly Versions[] {
  const services = new Map<string, [DocEntry, ...DocEntry[]]>();
  for (const entry of entries) {
    const known = services.get(entry.doc.name);
    if (known === undefined) services.set(entry.doc.name, [entry]);
    else known.push(entry);
  }
  return [...services.values()];
}

/** What a service is now: but for the versions, the newest one speaks. */
function serviceRow(versions: Versions): Line[] {
  const [{ doc, page }] = versions;
  const settings = doc.configurations.flatMap(({ keys }) => keys).length;
  return [
    linkedLine(doc.name, page),
    separated(versions.map((entry) => linkedLine(entry.doc.version, entry.page))),
    plain(doc.owner),
    plain(doc.runtime?.workload),
    separated(doc.interfaces.map(({ name, type, operations }) => plain(`${name} (${type}, ${operations.length})`))),
    plain(String(settings)),
    plain(String(doc.dependencies.length)),
    plain(String(doc.dependents?.length ?? 0)),
  ];
}

function unreadableBlock({ source, problem }: DocIndexReport['unreadable'][number]): readonly Block[] {
  return [{ kind: 'problem', line: [...coded(source), ...plain(`: ${problem}`)] }];
}

function separated(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [...plain(', '), ...line]));
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
