import { checkReference } from '../../oci/index.ts';
import { compareVersions, parseVersion } from '../../version/index.ts';
import { type AppContext, repositoryFor } from '../context.ts';
import { identityOf, type LoadedBundle } from '../loaded-bundle.ts';
import type { Workspace } from '../workspace.ts';
import { repositoryOfOrigin } from './published-versions.ts';

/** Tells which bundles are versions of one service. */
export class ServiceHistories {
  readonly #context: AppContext;
  readonly #ownSources: ReadonlySet<string>;
  readonly #own = new Map<string, LoadedBundle[]>();

  constructor(context: AppContext, workspace: Workspace | undefined) {
    this.#context = context;
    const bundles = workspace?.bundles ?? [];
    this.#ownSources = new Set(bundles.map(({ source }) => source));
    for (const bundle of bundles) {
      const key = this.keyOf(bundle);
      const same = this.#own.get(key);
      if (same === undefined) this.#own.set(key, [bundle]);
      else same.push(bundle);
    }
  }

  /** Where versions of a bundle are published: where it came from, or where it would be published to. */
  repositoryOf(bundle: LoadedBundle): string | undefined {
    const origin = repositoryOfOrigin(bundle);
    if (origin !== undefined || this.#context.registry === undefined) return origin;
    const repository = repositoryFor(this.#context, identityOf(bundle).name);
    return checkReference(repository) === undefined ? repository : undefined;
  }

  /** One text per service: its repository, else its name in the workspace, else its place. */
  keyOf(bundle: LoadedBundle): string {
    const repository = this.repositoryOf(bundle);
    const key = repository === undefined ? undefined : this.#context.contracts.repositoryKey(repository);
    const place = this.#ownSources.has(bundle.source) ? '' : bundle.source;
    return key ?? `${place} ${identityOf(bundle).name}`;
  }

  /** The bundles on disk that are versions of the same service, newest first; none for what only a registry holds. */
  versionsOnDisk(bundle: LoadedBundle): readonly LoadedBundle[] {
    const same = this.#own.get(this.keyOf(bundle)) ?? [];
    const isListed = bundle.origin !== undefined || same.some(({ source }) => source === bundle.source);
    return (isListed ? [...same] : [...same, bundle]).sort((a, b) => {
      const [first, second] = [parseVersion(identityOf(a).version), parseVersion(identityOf(b).version)];
      return first === undefined || second === undefined ? 0 : compareVersions(second, first);
    });
  }
}
