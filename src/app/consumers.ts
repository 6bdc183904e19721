import { admits, parseRange, parseVersion, type VersionRange } from '../version/index.ts';
import { type AppContext, repositoryFor } from './context.ts';
import { identityOf } from './loaded-bundle.ts';
import { newestBundles, type Workspace } from './workspace.ts';

/** Who depends on a repository, and within which range; by the key of the repository. */
export type Consumers = ReadonlyMap<string, readonly Consumer[]>;

interface Consumer {
  /** `name@version` */
  readonly identity: string;
  readonly range: VersionRange;
}

/** Lists the dependencies of a workspace once for all providers. Only the newest version of a consumer counts. */
export function indexConsumers(context: AppContext, workspace: Workspace): Consumers {
  const byRepository = new Map<string, Consumer[]>();
  for (const bundle of newestBundles(workspace.bundles)) {
    const { name, version } = identityOf(bundle);
    for (const { ref, compatibility } of bundle.contract?.dependencies ?? []) {
      const repository = context.contracts.repositoryKey(ref);
      const { range } = parseRange(compatibility);
      if (repository === undefined || range === undefined) continue;
      const known = byRepository.get(repository) ?? [];
      known.push({ identity: `${name}@${version}`, range });
      byRepository.set(repository, known);
    }
  }
  return byRepository;
}

/**
 * Services of the workspace, as `name@version`, that would pick a version up by themselves: they depend on the service
 * without naming a tag, and their range admits the version.
 */
export function findAdmittingConsumers(
  context: AppContext,
  consumers: Consumers,
  provider: { readonly name: string; readonly version: string },
): string[] {
  const version = parseVersion(provider.version);
  if (version === undefined || provider.name === '' || context.registry === undefined) return [];
  const repository = context.contracts.repositoryKey(repositoryFor(context, provider.name)) ?? '';
  const admitting = consumers.get(repository)?.filter(({ range }) => admits(range, version)) ?? [];
  return [...new Set(admitting.map(({ identity }) => identity))];
}
