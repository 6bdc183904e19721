import type { ListOptions } from '../app/index.ts';
import { mapBounded } from '../base/index.ts';
import { writeJson } from '../report/index.ts';
import {
  DOCUMENT_FUNCTION,
  diffAddress,
  historyAddress,
  PLATFORM_ADDRESS,
  scriptAddress,
  serviceAddress,
} from './addresses.ts';
import type { DashboardDocuments } from './documents.ts';
import { isBug } from './error-document.ts';
import type { FrontEnd } from './front-end.ts';
import { listPairs, type NamedHistory, type PairReach } from './history-document.ts';
import { renderIndexPage } from './index-page.ts';

/** Contents by address relative to the page; the page itself is last. */
export type SiteFiles = ReadonlyMap<string, string>;

const PARALLEL_HISTORIES = 4;

/** About as many versions are listed in all; of each service at least some, and not more than anybody looks at. */
const VERSIONS_IN_ALL = 5_000;
const LEAST_VERSIONS = 50;
const MOST_VERSIONS = 500;

/** More diffs than these, and every service has only those of neighbours and with its newest version. */
const MOST_DIFFS_OF_ALL = 2_000;

/** More than these, and every service has only those of its newest neighbours; one in any case. */
const MOST_DIFFS = 5_000;

/**
 * Everything that the dashboard can show, as files; the same platform gives the same bytes.
 *
 * @throws AppError when a registry does not answer
 */
export async function buildStaticSite(documents: DashboardDocuments, frontEnd: FrontEnd): Promise<SiteFiles> {
  const { services, histories } = documents.keys;
  const platform = documents.platform(false);
  const files = new Map<string, string>(Object.entries(frontEnd));
  const add = (address: string, document: unknown): void => {
    if (document === undefined) return;
    files.set(address, `${writeJson(document)}\n`);
    files.set(scriptAddress(address), documentScript(address, document));
  };
  files.set(PLATFORM_ADDRESS, `${writeJson(platform)}\n`);
  for (const key of services) add(serviceAddress(key), documents.service(key));
  for (const { history, pairs } of choosePairs(await listHistories(documents, histories))) {
    const made = await addDiffs(documents, history, pairs, add);
    add(historyAddress(history.key), documents.history(history, made));
  }
  files.set('index.html', renderIndexPage(platform, 'own and documents'));
  return files;
}

/**
 * A document for a page that was opened from a folder: browsers let it run the files beside it, and read none. The text
 * stays one, since a key such as `__proto__` means something else in a script than in JSON.
 */
function documentScript(address: string, document: unknown): string {
  return `${DOCUMENT_FUNCTION}(${JSON.stringify(address)}, ${JSON.stringify(writeJson(document, 0))});\n`;
}

/** A registry that does not answer is not waited for again and again. */
async function listHistories(documents: DashboardDocuments, keys: readonly string[]): Promise<NamedHistory[]> {
  const silent = new Map<string, string>();
  const options: ListOptions = {
    refuse: (repository) => silent.get(registryOf(repository)),
    most: Math.min(MOST_VERSIONS, Math.max(LEAST_VERSIONS, Math.floor(VERSIONS_IN_ALL / keys.length))),
  };
  const listed = await mapBounded(keys, PARALLEL_HISTORIES, async (key) => {
    const named = await documents.listVersions(key, options);
    const { repository, problem, silent: isSilent } = named?.list ?? {};
    if (isSilent && repository !== undefined) {
      silent.set(registryOf(repository), `not asked, since the registry has not answered before: ${problem}`);
    }
    return named === undefined ? [] : [named];
  });
  return listed.flat();
}

/** Scheme and host of a reference. */
function registryOf(repository: string): string {
  return repository.split('/', 3).join('/');
}

interface HistoryPairs {
  readonly history: NamedHistory;
  readonly pairs: readonly (readonly [before: string, after: string])[];
}

/** As many as there may be in all: every pair, else what people look at most, else only the newest steps of each service. */
function choosePairs(histories: readonly NamedHistory[]): readonly HistoryPairs[] {
  const choose = (reach: PairReach, most = Number.POSITIVE_INFINITY): HistoryPairs[] => {
    return histories.map((history) => ({
      history,
      pairs: listPairs(history.versions.length, reach)
        .slice(0, most)
        .map(([before, after]) => [history.versions[before]?.key ?? '', history.versions[after]?.key ?? ''] as const),
    }));
  };
  const all = choose('all');
  if (countPairs(all) <= MOST_DIFFS_OF_ALL) return all;
  const near = choose('near');
  if (countPairs(near) <= MOST_DIFFS) return near;
  return choose('steps', Math.max(1, Math.floor(MOST_DIFFS / histories.length)));
}

function countPairs(chosen: readonly HistoryPairs[]): number {
  return chosen.reduce((sum, { pairs }) => sum + pairs.length, 0);
}

/** The pairs that a diff could be made of: one that cannot be read has none. */
async function addDiffs(
  documents: DashboardDocuments,
  history: NamedHistory,
  pairs: HistoryPairs['pairs'],
  add: (address: string, document: unknown) => void,
): Promise<HistoryPairs['pairs']> {
  const made: (readonly [string, string])[] = [];
  for (const [before, after] of pairs) {
    try {
      add(diffAddress(history.key, before, after), await documents.diff(history, before, after));
      made.push([before, after]);
    } catch (error) {
      if (isBug(error)) throw error;
    }
  }
  return made;
}
