import type { ListedVersion, VersionList } from '../app/index.ts';
import { SCHEMA_VERSION } from '../report/index.ts';
import { createKeys } from './keys.ts';
import type { HistoryDocument, HistoryVersion } from './model.ts';
import type { NamedService } from './services.ts';

/** A list of versions with the keys that their diffs are asked for by. */
export interface NamedHistory {
  readonly key: string;
  readonly name: string;
  readonly list: VersionList;
  /** In the order of the list: newest first. */
  readonly versions: readonly { readonly key: string; readonly listed: ListedVersion }[];
}

/** Gives every version of a list its key. */
export function nameVersions(key: string, name: string, list: VersionList): NamedHistory {
  const keys = createKeys(
    list.versions.map(({ version, where }) => (where === 'workspace' ? `${version}-workspace` : version)),
  );
  return { key, name, list, versions: list.versions.map((listed, index) => ({ key: keys[index] ?? '', listed })) };
}

/**
 * Every version of one service.
 *
 * @param services the versions of it that are part of the platform
 * @param pairs keys of the pairs that there are diffs of; missing for any two
 */
export function createHistoryDocument(
  { key, name, list, versions }: NamedHistory,
  services: readonly NamedService[],
  pairs?: HistoryDocument['pairs'],
): HistoryDocument {
  const { repository, problem, omitted } = list;
  return {
    schemaVersion: SCHEMA_VERSION,
    key,
    name,
    ...(repository === undefined ? {} : { repository }),
    ...(problem === undefined ? {} : { problem }),
    versions: versions.map((version) => describeVersion(version, services)),
    omitted,
    ...(pairs === undefined ? {} : { pairs }),
  };
}

function describeVersion(
  { key, listed }: NamedHistory['versions'][number],
  services: readonly NamedService[],
): HistoryVersion {
  const same = services.filter(({ contract }) => {
    return contract.digest === undefined
      ? [listed.source, listed.folder].includes(contract.source)
      : contract.digest === listed.digest;
  });
  return { key, ...listed, services: same.map(({ id }) => id) };
}

const MOST_VERSIONS_FOR_ALL_PAIRS = 10;

/**
 * Which pairs of versions a static site has diffs of. `all`: of every two, where there are few versions; `near`: of
 * neighbours, and of each with the newest; `steps`: of neighbours.
 */
export type PairReach = 'all' | 'near' | 'steps';

/**
 * The pairs that a static site has diffs of, each from older to newer, by their indices in a list that is newest first;
 * those of newer versions come first.
 */
export function listPairs(versions: number, reach: PairReach): readonly (readonly [before: number, after: number])[] {
  const pairs = Array.from({ length: versions }, (_, after) => {
    return Array.from({ length: versions - after - 1 }, (__, step) => [after + step + 1, after] as const);
  }).flat();
  if (reach === 'all' && versions <= MOST_VERSIONS_FOR_ALL_PAIRS) return pairs;
  return pairs.filter(([before, after]) => before === after + 1 || (reach !== 'steps' && after === 0));
}
