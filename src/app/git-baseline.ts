import { mapBounded, type RevisionFiles } from '../base/index.ts';
import { CONTRACT_FILE, type Contract, readContract } from '../contract/index.ts';
import { DocumentSet } from '../document/index.ts';
import { selectBundleFolders } from '../sources/index.ts';
import { compareVersions, parseVersion, type Version } from '../version/index.ts';
import type { AppContext } from './context.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { orderCandidates } from './order-candidates.ts';
import { loadRevisionFolder } from './revision-folder.ts';

const PARALLEL_READS = 8;

/** Versions of a service at a commit, by the folder that holds them. */
type FoldersOfService = ReadonlyMap<string, string>;

/** The services of commits, found once: a workspace asks for each of its bundles. */
const found = new WeakMap<RevisionFiles, Promise<ReadonlyMap<string, FoldersOfService>>>();

/**
 * The bundle that a service was at a commit: the one in the same folder, else in another one, since folders move and
 * some repositories have one for each version; then the version itself or the highest below. `undefined` when the commit
 * has no such service; a contract in the same folder that cannot be read may be it, so that is returned.
 *
 * @throws AppError as the commit does, `TOO_LARGE`
 */
export async function loadGitBaseline(
  { parses }: Pick<AppContext, 'parses'>,
  base: RevisionFiles,
  bundle: LoadedBundle,
  { service }: Contract,
): Promise<LoadedBundle | undefined> {
  const same = await loadRevisionFolder(base, bundle.source, parses);
  if (same?.contract?.service.name === service.name) return same;
  const folders = (await findServices(base)).get(service.name);
  if (folders !== undefined) return await loadRevisionFolder(base, chooseFolder(service.version, folders), parses);
  return same?.contract === undefined ? same : undefined;
}

async function findServices(base: RevisionFiles): Promise<ReadonlyMap<string, FoldersOfService>> {
  const finding = found.get(base) ?? readServices(base);
  found.set(base, finding);
  return await finding;
}

async function readServices(base: RevisionFiles): Promise<ReadonlyMap<string, FoldersOfService>> {
  const services = new Map<string, Map<string, string>>();
  const folders = selectBundleFolders((await base.list())?.keys() ?? []);
  const contracts = await mapBounded(folders, PARALLEL_READS, async (folder) => {
    const content = await base.read(folder === '.' ? CONTRACT_FILE : `${folder}/${CONTRACT_FILE}`);
    return content === undefined ? undefined : readContract(new DocumentSet({ [CONTRACT_FILE]: content })).contract;
  });
  for (const [index, folder] of folders.entries()) {
    const service = contracts[index]?.service;
    if (service === undefined) continue;
    const known = services.get(service.name) ?? new Map<string, string>();
    services.set(service.name, known.set(folder, service.version));
  }
  return services;
}

/** Where no version is at or below, the highest is compared with: the service was there, so it is no first one. */
function chooseFolder(version: string, folders: FoldersOfService): string {
  const [first = ''] = folders.keys();
  const own = parseVersion(version);
  const versions = [...folders.values()].flatMap((text) => parseVersion(text) ?? []).sort(compareVersions);
  const chosen: Version | undefined = (own === undefined ? [] : orderCandidates(own, versions))[0] ?? versions.at(-1);
  return [...folders].find(([, text]) => text === chosen?.text)?.[0] ?? first;
}
