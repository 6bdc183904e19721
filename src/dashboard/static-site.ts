import { UnreadableBundle } from '../app/index.ts';
import { AppError, mapBounded } from '../base/index.ts';
import { writeJson } from '../report/index.ts';
import { diffAddress, historyAddress, PLATFORM_ADDRESS, serviceAddress } from './addresses.ts';
import type { DashboardDocuments } from './documents.ts';
import type { FrontEnd } from './front-end.ts';
import { listPairs, type NamedHistory } from './history-document.ts';
import { renderIndexPage } from './index-page.ts';

/** Contents by address relative to the page; the page itself is last. */
export type SiteFiles = ReadonlyMap<string, string>;

const PARALLEL_HISTORIES = 4;

/** More diffs than these, and every service has only those of neighbours and with its newest version. */
const MOST_DIFFS = 2_000;

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
    if (document !== undefined) files.set(address, `${writeJson(document)}\n`);
  };
  add(PLATFORM_ADDRESS, platform);
  for (const key of services) add(serviceAddress(key), documents.service(key));
  for (const { history, pairs } of choosePairs(await listHistories(documents, histories))) {
    const made = await addDiffs(documents, history, pairs, add);
    add(historyAddress(history.key), documents.history(history, made));
  }
  files.set('index.html', renderIndexPage(platform));
  return files;
}

/** A registry that does not answer is not waited for again and again. */
async function listHistories(documents: DashboardDocuments, keys: readonly string[]): Promise<NamedHistory[]> {
  const silent = new Map<string, string>();
  const listed = await mapBounded(keys, PARALLEL_HISTORIES, async (key) => {
    const named = await documents.listVersions(key, (repository) => silent.get(registryOf(repository)));
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

function choosePairs(histories: readonly NamedHistory[]): readonly HistoryPairs[] {
  const choose = (allPairs: boolean): HistoryPairs[] => {
    return histories.map((history) => ({
      history,
      pairs: listPairs(history.versions.length, allPairs).map(([before, after]) => {
        return [history.versions[before]?.key ?? '', history.versions[after]?.key ?? ''] as const;
      }),
    }));
  };
  const all = choose(true);
  return all.reduce((sum, { pairs }) => sum + pairs.length, 0) <= MOST_DIFFS ? all : choose(false);
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
      if (!(error instanceof AppError) && !(error instanceof UnreadableBundle)) throw error;
    }
  }
  return made;
}
