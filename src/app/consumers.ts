import { admits, parseRange, parseVersion } from '../version/index.ts';
import { type AppContext, repositoryFor } from './context.ts';
import { identityOf } from './loaded-bundle.ts';
import { newestBundles, type Workspace } from './workspace.ts';

/**
 * Services of the workspace, as `name@version`, that would pick a version up by themselves: they depend on the service
 * without naming a tag, and their range admits the version. Only the newest version of a consumer counts.
 */
export function findAdmittingConsumers(
  context: AppContext,
  workspace: Workspace,
  provider: { readonly name: string; readonly version: string },
): string[] {
  const version = parseVersion(provider.version);
  if (version === undefined || provider.name === '' || context.registry === undefined) return [];
  const { contracts } = context;
  const repository = contracts.repositoryKey(repositoryFor(context, provider.name));
  if (repository === undefined) return [];
  return newestBundles(workspace.bundles).flatMap((consumer) => {
    const picksUp = consumer.contract?.dependencies.some(({ ref, compatibility }) => {
      const range = parseRange(compatibility).range;
      return contracts.repositoryKey(ref) === repository && range !== undefined && admits(range, version);
    });
    const { name, version: own } = identityOf(consumer);
    return picksUp === true ? [`${name}@${own}`] : [];
  });
}
