import { AppError, mapBounded } from '../base/index.ts';
import { buildGraph, type DependencyGraph } from '../graph/index.ts';
import type { DocReport } from '../report/index.ts';
import type { AppContext } from './context.ts';
import { describeBundle } from './doc/doc-source.ts';
import { loadSource } from './load-source.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { requireContract } from './require-contract.ts';
import { keyOf, type ReachedContract, resolveContracts } from './resolve-contracts.ts';
import { loadWorkspace, newestBundles, type Workspace } from './workspace.ts';

const PARALLEL_ROOTS = 4;

/** Several contracts with everything that they lead to. */
export interface Platform {
  /** One per root, in the order asked for. */
  readonly graphs: readonly DependencyGraph[];
  /** Every contract of the graphs once. */
  readonly contracts: readonly DocReport[];
}

/**
 * Resolves what the sources lead to. Without sources: the newest bundles of the workspace, each dependency looked for
 * in the workspace first; a bundle that another one leads to is no root.
 *
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for a root that is no contract
 */
export async function resolvePlatform(context: AppContext, sources: readonly string[]): Promise<Platform> {
  if (sources.length > 0) {
    const roots = await mapBounded(sources, PARALLEL_ROOTS, (source) => loadSource(context, source));
    const contracts = await resolveContracts(context, roots);
    return platformOf([...new Set(roots.map(keyOf))], contracts);
  }
  const workspace = await loadWorkspace(context);
  const roots = newestOf(workspace);
  const contracts = await resolveContracts(context, roots, workspace);
  return platformOf(topmost(roots.map(keyOf), contracts), contracts);
}

function newestOf({ bundles }: Workspace): readonly LoadedBundle[] {
  for (const bundle of bundles) requireContract(bundle);
  const newest = newestBundles(bundles);
  if (newest.length > 0) return newest;
  throw new AppError('USAGE', 'there is no bundle in this folder', {
    hint: 'Name a contract with --repo, or run it where the bundles are.',
  });
}

function platformOf(roots: readonly string[], contracts: ReadonlyMap<string, ReachedContract>): Platform {
  return {
    graphs: roots.map((key) => buildGraph(key, contracts)),
    contracts: [...contracts.values()].map(({ bundle }) => describeBundle(bundle)),
  };
}

/** The keys that no other one leads to; of a circle that nothing leads to, the first. */
function topmost(keys: readonly string[], contracts: ReadonlyMap<string, ReachedContract>): readonly string[] {
  const targets = new Set(
    [...contracts].flatMap(([key, { dependencies }]) => dependencies.flatMap(({ key: to }) => (to === key ? [] : to))),
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
