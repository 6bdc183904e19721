import { AppError, mapBounded } from '../base/index.ts';
import { buildGraph, type DependencyGraph } from '../graph/index.ts';
import type { DocReport } from '../report/index.ts';
import type { AppContext } from './context.ts';
import { describeBundle } from './doc/doc-source.ts';
import { loadSource } from './load-source.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { keyOf, type ReachedContract, type ResolveOptions, resolveContracts } from './resolve-contracts.ts';
import { loadWorkspace, newestBundles, type Workspace } from './workspace.ts';

const PARALLEL_ROOTS = 4;

/** Contracts with everything that they lead to. */
export interface Landscape<Contracts = ReadonlyMap<string, ReachedContract>> {
  /** Keys of the contracts to start from, in the order asked for; those of the workspace first. */
  readonly roots: readonly string[];
  /** By key; what configurations and policies refer to is there too. */
  readonly reached: Contracts;
  /** There when the workspace was asked for. */
  readonly workspace?: Workspace;
  /** Bundles of the workspace that have no readable contract, so that nobody knows what they need. */
  readonly unreadable: readonly UnreadableSource[];
}

/** A bundle that says nothing. */
export interface UnreadableSource {
  readonly source: string;
  readonly message: string;
}

/** Several contracts with everything that they lead to. */
export interface Platform extends Landscape {
  /** One per root, in the order asked for. */
  readonly graphs: readonly DependencyGraph[];
  /** Every contract that was reached once. */
  readonly contracts: readonly DocReport[];
}

/**
 * Resolves what the sources lead to. Without sources: the newest bundles of the workspace, each dependency looked for
 * in the workspace first; a bundle that another one leads to is no root.
 *
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for a source that is no contract
 */
export async function resolvePlatform(context: AppContext, sources: readonly string[]): Promise<Platform> {
  const landscape = await resolveLandscape(context, { sources, workspace: sources.length === 0 }, resolveContracts);
  const { roots, reached } = landscape;
  const tops = sources.length > 0 ? roots : topmost(roots, reached);
  return {
    ...landscape,
    roots: tops,
    graphs: tops.map((key) => buildGraph(key, reached)),
    contracts: [...reached.values()].map(({ bundle }) => describeBundle(bundle)),
  };
}

/**
 * Resolves what the sources, and the newest bundles of the workspace where it is asked for, lead to.
 *
 * @throws AppError `USAGE` when there is nothing to start from, and as {@link resolvePlatform} does
 */
export async function resolveLandscape<Contracts>(
  context: AppContext,
  { sources, workspace: withWorkspace }: { readonly sources: readonly string[]; readonly workspace: boolean },
  resolve: (context: AppContext, roots: readonly LoadedBundle[], options: ResolveOptions) => Promise<Contracts>,
): Promise<Landscape<Contracts>> {
  const named = await mapBounded(sources, PARALLEL_ROOTS, (source) => loadSource(context, source));
  const workspace = withWorkspace ? await loadWorkspace(context) : undefined;
  const own = newestBundles(workspace?.bundles ?? []);
  const unreadable = (workspace?.bundles ?? []).filter(({ contract }) => contract === undefined);
  if (named.length + own.length + unreadable.length === 0) throw nothingToStartFrom();
  const roots = [...own, ...named.filter((bundle) => !isInWorkspace(bundle, workspace))];
  return {
    roots: [...new Set(roots.map((bundle) => keyOf(context, bundle)))],
    ...(workspace === undefined ? {} : { workspace }),
    reached: await resolve(context, roots, { workspace, links: 'all' }),
    unreadable: unreadable.map(describeUnreadable),
  };
}

/** Whether a published contract is the one that the workspace has too. */
function isInWorkspace({ source, origin, contract }: LoadedBundle, workspace: Workspace | undefined): boolean {
  const version = contract?.service.version;
  if (origin === undefined || version === undefined) return false;
  return workspace?.find(source, `=${version}`)?.contract?.service.version === version;
}

function describeUnreadable({ source, findings }: LoadedBundle): UnreadableSource {
  return { source, message: findings[0]?.message ?? 'its contract cannot be read' };
}

function nothingToStartFrom(): AppError {
  return new AppError('USAGE', 'there is no bundle in this folder', {
    hint: 'Name a contract with --repo, or run it where the bundles are.',
  });
}

/** The keys that no other one leads to; of a circle that nothing leads to, the first. */
function topmost(keys: readonly string[], contracts: ReadonlyMap<string, ReachedContract>): readonly string[] {
  const targets = new Set(
    [...contracts].flatMap(([key, { dependencies }]) =>
      dependencies.flatMap(({ key: to }) => (to === key ? [] : (to ?? []))),
    ),
  );
  const tops = keys.filter((key) => !targets.has(key));
  const covered = new Set<string>();
  for (const key of tops) cover(key, contracts, covered);
  for (const key of keys) {
    if (covered.has(key)) continue;
    tops.push(key);
    cover(key, contracts, covered);
  }
  return tops;
}

function cover(start: string, contracts: ReadonlyMap<string, ReachedContract>, covered: Set<string>): void {
  const pending = [start];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (covered.has(key)) continue;
    covered.add(key);
    pending.push(...(contracts.get(key)?.dependencies ?? []).flatMap((dependency) => dependency.key ?? []));
  }
}
