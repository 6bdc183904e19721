import { mapBounded, type RevisionFiles } from '../base/index.ts';
import { CONTRACT_FILE, type Contract, readContract } from '../contract/index.ts';
import { DocumentSet } from '../document/index.ts';
import { discoverBundles, selectBundleFolders } from '../sources/index.ts';
import type { AppContext } from './context.ts';
import { loadLocal } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { gitObjectId } from './object-id.ts';
import { loadRevisionFolder } from './revision-folder.ts';
import type { Workspace } from './workspace.ts';

const PARALLEL_READS = 8;

/** A service that the base of a pull request has and its head has not. */
export interface RemovedService {
  readonly bundle: LoadedBundle;
  readonly contract: Contract;
  /** Name of the service that is now in the same folder. */
  readonly renamedTo?: string;
  readonly commit: string;
}

/**
 * Services of a commit whose name no bundle of the repository carries any more, first of the folders that
 * {@link selectBundleFolders} finds. Where the commit cannot be listed, only folders that still hold a bundle are
 * looked at. Reads contracts that changed, and whole bundles of services that are gone.
 *
 * @param patterns folders or globs that count; empty for all
 * @throws AppError as the commit does
 */
export async function findRemovedServices(
  context: AppContext,
  workspace: Workspace,
  base: RevisionFiles,
  patterns: readonly string[],
): Promise<RemovedService[]> {
  const names = await findChangedNames(workspace, base, patterns);
  const isPresent = await findPresent(context, workspace, [...names.values()]);
  const removed = new Map<string, RemovedService>();
  for (const [folder, name] of names) {
    if (isPresent.has(name) || removed.has(name)) continue;
    const bundle = await loadRevisionFolder(base, folder, context.parses);
    if (bundle?.contract === undefined) continue;
    const successor = workspace.bundles.find(({ source }) => source === folder);
    const renamedTo = successor === undefined ? '' : identityOf(successor).name;
    removed.set(name, {
      bundle: { ...bundle, source: folder },
      contract: bundle.contract,
      commit: base.commit,
      ...(renamedTo === '' ? {} : { renamedTo }),
    });
  }
  return [...removed.values()];
}

/** Names of services at the commit by folder, without folders whose contract is the same now. */
async function findChangedNames(
  workspace: Workspace,
  base: RevisionFiles,
  patterns: readonly string[],
): Promise<Map<string, string>> {
  const listed = await base.list();
  const own = new Map(workspace.bundles.map((bundle) => [bundle.source, bundle.documents.files[CONTRACT_FILE]]));
  const folders = listed === undefined ? [...own.keys()] : selectBundleFolders(listed.keys(), patterns);
  const named = await mapBounded(folders, PARALLEL_READS, async (folder): Promise<[string, string][]> => {
    const path = folder === '.' ? CONTRACT_FILE : `${folder}/${CONTRACT_FILE}`;
    const [now, id] = [own.get(folder), listed?.get(path)];
    if (now !== undefined && id !== undefined && gitObjectId(now, id) === id) return [];
    const content = await base.read(path);
    const { contract } = content === undefined ? {} : readContract(new DocumentSet({ [CONTRACT_FILE]: content }));
    return contract === undefined ? [] : [[folder, contract.service.name]];
  });
  return new Map(named.flat());
}

/** Names among the given ones that a bundle carries: of the workspace or, when it was narrowed, outside of it. */
async function findPresent(
  context: AppContext,
  { bundles }: Workspace,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const present = new Set(bundles.map((bundle) => identityOf(bundle).name));
  if (names.every((name) => present.has(name))) return present;
  const known = new Set(bundles.map(({ source }) => source));
  const others = (await discoverBundles(context.workingDirectory)).filter((folder) => !known.has(folder));
  const loaded = await mapBounded(others, PARALLEL_READS, (folder) => loadLocal(context, folder));
  return new Set([...present, ...loaded.map((bundle) => identityOf(bundle).name)]);
}
