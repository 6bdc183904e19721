import { compareText, mapBounded, type RevisionFiles } from '../base/index.ts';
import { CONTRACT_FILE, type Contract, readContract } from '../contract/index.ts';
import { DocumentSet } from '../document/index.ts';
import { selectBundleFolders } from '../sources/index.ts';
import type { AppContext } from './context.ts';
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
 * Services of a commit whose name no bundle of the workspace carries any more, of the folders that
 * {@link selectBundleFolders} finds. Where the commit cannot be listed, only folders that still hold a bundle are
 * looked at. A folder whose contract cannot be read any more may hold the service still, so it counts as there. Reads
 * contracts that the workspace has not as they are, and whole bundles of services that are gone.
 *
 * @param selections lists of folders or globs; what any of them selects counts, and an empty one selects all
 * @throws AppError as the commit does
 */
export async function findRemovedServices(
  context: AppContext,
  { bundles }: Workspace,
  base: RevisionFiles,
  selections: readonly (readonly string[])[],
): Promise<RemovedService[]> {
  const present = new Set(bundles.map((bundle) => identityOf(bundle).name));
  const gone = new Map<string, string>();
  const unreadable = new Set(bundles.flatMap(({ contract, source }) => (contract === undefined ? [source] : [])));
  for (const [folder, name] of await findChangedNames(bundles, base, selections)) {
    if (!present.has(name) && !gone.has(name) && !unreadable.has(folder)) gone.set(name, folder);
  }
  const successors = new Map(bundles.map((bundle) => [bundle.source, identityOf(bundle).name]));
  const removed = await mapBounded([...gone.values()], PARALLEL_READS, async (folder): Promise<RemovedService[]> => {
    const bundle = await loadRevisionFolder(base, folder, context.parses);
    if (bundle?.contract === undefined) return [];
    const { contract } = bundle;
    const renamedTo = successors.get(folder) || undefined;
    const successor = renamedTo === undefined ? {} : { renamedTo };
    return [{ bundle: { ...bundle, source: folder }, contract, commit: base.commit, ...successor }];
  });
  return removed.flat();
}

/** Folder and name of services at the commit, without contracts that the workspace has as they are, moved or not. */
async function findChangedNames(
  bundles: readonly LoadedBundle[],
  base: RevisionFiles,
  selections: readonly (readonly string[])[],
): Promise<[string, string][]> {
  const listed = await base.list();
  const selected = new Set(selections.flatMap((patterns) => selectBundleFolders(listed?.keys() ?? [], patterns)));
  const folders = listed === undefined ? bundles.map(({ source }) => source) : [...selected].sort(compareText);
  const [like = ''] = listed?.values() ?? [];
  const contracts = bundles.flatMap(({ documents }) => documents.files[CONTRACT_FILE] ?? []);
  const unchanged = new Set(listed === undefined ? [] : contracts.map((content) => gitObjectId(content, like)));
  const named = await mapBounded(folders, PARALLEL_READS, async (folder): Promise<[string, string][]> => {
    const path = folder === '.' ? CONTRACT_FILE : `${folder}/${CONTRACT_FILE}`;
    if (unchanged.has(listed?.get(path) ?? '')) return [];
    const content = await base.read(path);
    const { contract } = content === undefined ? {} : readContract(new DocumentSet({ [CONTRACT_FILE]: content }));
    return contract === undefined ? [] : [[folder, contract.service.name]];
  });
  return named.flat();
}
