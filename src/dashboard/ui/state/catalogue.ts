import type { PlatformEdge, PlatformInterface, PlatformKey, PlatformService } from '../../model.ts';
import type { Platform } from './platform.ts';
import { addressable } from './route.ts';
import { visibleValue } from './visible.ts';

/** What the table of everything lists, in the order in which kinds are shown. */
export const KINDS = ['service', 'interface', 'operation', 'dependency', 'configuration'] as const;

/** A kind of thing in the table of everything. */
export type Kind = (typeof KINDS)[number];

/** One row of the table of everything. */
export interface Entry {
  readonly kind: Kind;
  /** What it is called: a service's name, a path with its method, a reference, a setting. */
  readonly name: string;
  /** What is said about it. */
  readonly about: string;
  readonly service: PlatformService;
  /** Tab and item of the service's page that show it. */
  readonly tab: string;
  readonly item: string;
  /** Everything it is found by, in lower case. */
  readonly haystack: string;
}

/** Lists every service, interface, operation, dependency and setting of a platform, service by service. */
export function listEntries({ document, needsOf }: Platform): readonly Entry[] {
  return document.services.flatMap((service) => [
    createEntry('service', service, service.name, aboutService(service)),
    ...service.interfaces.flatMap((each, index) => interfaceEntries(service, each, index)),
    ...needsOf(service.id).map((edge, index) => dependencyEntry(service, edge, index)),
    ...service.configurations.flatMap(({ keys }, index) => {
      return keys.map((key, place) => settingEntry(service, key, `${index}.${place}`));
    }),
  ]);
}

/** How many operations and settings the platform's document leaves out. */
export function countUnlisted({ document }: Platform): number {
  const parts = document.services.flatMap(({ interfaces, configurations }) => [...interfaces, ...configurations]);
  return parts.reduce((sum, { more = 0 }) => sum + more, 0);
}

function createEntry(
  kind: Kind,
  service: PlatformService,
  name: string,
  about: readonly string[],
  tab = '',
  item = '',
): Entry {
  const text = about.filter((part) => part !== '').join(' · ');
  const haystack = `${name}\n${text}\n${service.id}\n${service.owner ?? ''}`.toLowerCase();
  return { kind, name, about: text, service, tab, item, haystack };
}

function interfaceEntries(service: PlatformService, each: PlatformInterface, index: number): Entry[] {
  const { name, type, port, visibility, contract, operations } = each;
  const about = [type, port === undefined ? '' : `port ${port}`, visibility, contract ?? ''];
  return [
    createEntry('interface', service, name, about, 'interfaces', `${index}`),
    ...operations.map(({ action, target, name: id, summary, deprecated }, place) => {
      const said = [deprecated ? 'deprecated' : '', summary ?? id ?? ''];
      return createEntry('operation', service, `${action} ${target}`, said, 'interfaces', `${index}.${place}`);
    }),
  ];
}

function dependencyEntry(service: PlatformService, edge: PlatformEdge, index: number): Entry {
  const { ref, kind, compatibility, required, to } = edge;
  const weight = required ? 'required' : 'optional';
  const about = [kind === 'dependency' ? weight : `${kind} reference`, compatibility, to ?? 'unresolved'];
  return createEntry('dependency', service, ref, about, 'dependencies', `${index}`);
}

function settingEntry(service: PlatformService, key: PlatformKey, item: string): Entry {
  const { path, type, required, default: standard, description = '', deprecated } = key;
  const preset = standard === undefined ? '' : `default ${visibleValue(standard, 60)}`;
  return createEntry(
    'configuration',
    service,
    path,
    [deprecated === true ? 'deprecated' : '', type, required ? 'required' : '', preset, description],
    'configuration',
    item,
  );
}

function aboutService({ version, owner = '', workload = '', state = '', visibility }: PlatformService): string[] {
  return [version, owner, workload, state, visibility];
}

/** What the table is asked for. */
export interface Question {
  /** Words that must all occur. */
  readonly query: string;
  readonly kind?: Kind;
  /** As it comes out of an address. */
  readonly owner?: string;
}

/** The answer: rows, best first, and how many of each kind the words alone lead to. */
export interface Answer {
  readonly entries: readonly Entry[];
  readonly counts: ReadonlyMap<Kind, number>;
}

/** The words of a query, in lower case. */
export function wordsOf(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Finds rows that have every word; those whose name begins with the query come first, otherwise the order stays. */
export function findEntries(entries: readonly Entry[], { query, kind, owner }: Question): Answer {
  const words = wordsOf(query);
  const counts = new Map<Kind, number>();
  const ranks: Entry[][] = [[], [], [], []];
  for (const entry of entries) {
    if (owner !== undefined && addressable(entry.service.owner ?? '') !== owner) continue;
    if (!words.every((word) => entry.haystack.includes(word))) continue;
    counts.set(entry.kind, (counts.get(entry.kind) ?? 0) + 1);
    if (kind === undefined || entry.kind === kind) ranks[rankOf(entry, words)]?.push(entry);
  }
  return { entries: ranks.flat(), counts };
}

/** 0: the name is the query, 1: it begins with it, 2: it holds every word, 3: the words are elsewhere. */
function rankOf({ haystack }: Entry, words: readonly string[]): 0 | 1 | 2 | 3 {
  if (words.length === 0) return 0;
  const name = haystack.slice(0, haystack.indexOf('\n'));
  const query = words.join(' ');
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
}

/** Pieces of a text, those that are words of the query marked; together they are the text. */
export function markWords(text: string, words: readonly string[]): readonly { text: string; hit: boolean }[] {
  const lower = text.toLowerCase();
  const hits: [start: number, end: number][] = [];
  // A text that is longer in lower case has other places; it stays unmarked.
  for (const word of lower.length === text.length ? words : []) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length))
      hits.push([at, at + word.length]);
  }
  hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const pieces: { text: string; hit: boolean }[] = [];
  let done = 0;
  for (const [start, end] of hits) {
    if (end <= done) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(Math.max(start, done), end), hit: true });
    done = end;
  }
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** Sorts rows by a column, `-` before its name for the other way round; equal rows, and all without one, stay as they are. */
export function sortEntries(entries: readonly Entry[], sort: string | undefined, platform: Platform): readonly Entry[] {
  const [, back = '', column = ''] = /^(-?)(.*)$/u.exec(sort ?? '') ?? [];
  const keyOf = sortKey(column, platform);
  if (keyOf === undefined) return entries;
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  const sign = back === '-' ? -1 : 1;
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return keyed.map(({ entry }) => entry);
}

function sortKey(column: string, platform: Platform): ((entry: Entry) => string | number) | undefined {
  switch (column) {
    case 'name':
      return ({ name }) => name.toLowerCase();
    case 'service':
      return ({ service }) => service.id;
    case 'owner':
      return ({ service }) => service.owner ?? '';
    case 'interfaces':
      return ({ service }) => service.interfaces.length;
    case 'needs':
      return ({ service }) => platform.needsOf(service.id).length;
    case 'users':
      return ({ service }) => platform.usersOf(service.id).length;
    case 'findings':
      return ({ service }) => platform.findingsOf(service.id).length;
    default:
      return undefined;
  }
}
