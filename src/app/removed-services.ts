import type { Contract } from '../contract/index.ts';
import { listGitBundles, resolveCommit } from '../sources/index.ts';
import type { AppContext } from './context.ts';
import { loadFromGit } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import type { Workspace } from './workspace.ts';

/** A service that the base of a pull request has and its head has not. */
export interface RemovedService {
  readonly bundle: LoadedBundle;
  readonly contract: Contract;
  /** Name of the service that is now in the same folder. */
  readonly renamedTo?: string;
  readonly commit: string;
}

/**
 * Services of a commit whose name no bundle of the workspace carries any more.
 *
 * @param base anything git takes for a commit
 * @throws AppError `GIT`
 */
export async function findRemovedServices(
  context: AppContext,
  workspace: Workspace,
  base: string,
): Promise<RemovedService[]> {
  const { workingDirectory } = context;
  const commit = await resolveCommit({ workingDirectory, revision: base });
  const folders = await listGitBundles({ workingDirectory, revision: commit });
  const present = new Set(workspace.bundles.map((bundle) => identityOf(bundle).name));
  const removed = new Map<string, RemovedService>();
  for (const folder of folders) {
    const bundle = await loadFromGit(context, commit, folder);
    const name = bundle?.contract?.service.name;
    if (bundle?.contract === undefined || name === undefined || present.has(name) || removed.has(name)) continue;
    const successor = workspace.bundles.find(({ source }) => source === folder);
    const renamedTo = successor === undefined ? '' : identityOf(successor).name;
    removed.set(name, {
      bundle: { ...bundle, source: folder },
      contract: bundle.contract,
      commit,
      ...(renamedTo === '' ? {} : { renamedTo }),
    });
  }
  return [...removed.values()];
}
