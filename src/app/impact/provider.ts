import { AppError } from '../../base/index.ts';
import { type AppContext, repositoryFor } from '../context.ts';
import { isReference } from '../load-source.ts';
import { identityOf, type LoadedBundle } from '../loaded-bundle.ts';
import { requireContract } from '../require-contract.ts';

/** The service that changes, and the version that consumers may pick up. */
export interface Provider {
  readonly name: string;
  readonly version: string;
  /** Digest of the manifest, when the version is published. */
  readonly digest?: string;
  /** Keys of the repositories that versions of it are in. */
  readonly repositories: ReadonlySet<string>;
  /** Whether a bundle on disk with its name is the same service: not when it is known to be published elsewhere. */
  readonly isOnDisk: boolean;
}

/** The service that two versions belong to. */
export function describeProvider(context: AppContext, before: LoadedBundle, after: LoadedBundle): Provider {
  const digest = after.origin?.digest;
  const { name, version } = identityOf(after);
  const repositories = listRepositories(context, name, [before.source, after.source]);
  const own = context.contracts.repositoryKey(ownRepository(context, name) ?? '');
  const isOnDisk =
    own === undefined || repositories.has(own) || ![before, after].every(({ source }) => isReference(source));
  return {
    name,
    version,
    repositories,
    isOnDisk,
    ...(digest === undefined ? {} : { digest }),
  };
}

/**
 * Keys of the repositories of a service: those that its sources name; for one on disk the one below the registry, where
 * it would be published.
 *
 * @param sources default: a bundle on disk
 */
export function listRepositories(
  context: AppContext,
  name: string,
  sources: readonly string[] = ['.'],
): ReadonlySet<string> {
  const named = sources.map((source) => (isReference(source) ? source : ownRepository(context, name)));
  return new Set(named.flatMap((reference) => context.contracts.repositoryKey(reference ?? '') ?? []));
}

function ownRepository(context: AppContext, name: string): string | undefined {
  return context.registry === undefined || name === '' ? undefined : repositoryFor(context, name);
}

/** @throws AppError `USAGE` when the two are different services; UnreadableBundle when one is no contract */
export function requireSameService(before: LoadedBundle, after: LoadedBundle): void {
  const [from, to] = [requireContract(before).service.name, requireContract(after).service.name];
  if (from === to) return;
  throw new AppError('USAGE', `${before.source} is ${from} and ${after.source} is ${to}`, {
    hint: 'Name two versions of one service; pacto diff compares any two.',
  });
}
