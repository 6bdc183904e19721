import { AppError, mapBounded } from '../base/index.ts';
import type { Dependency } from '../contract/index.ts';
import type { ResolvedContract, ResolvedDependency } from '../graph/index.ts';
import { parseRange } from '../version/index.ts';
import type { AppContext } from './context.ts';
import { isReference } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { loadPinned } from './lock/load-pinned.ts';
import { requireContract } from './require-contract.ts';
import { loadBeside } from './resolve-references.ts';
import type { Workspace } from './workspace.ts';

const PARALLEL_FETCHES = 8;
const MAX_CONTRACTS = 20_000;

/** What is wrong with one edge stays on the edge; a registry that cannot be asked at all ends the run. */
const EDGE_ERRORS = ['ARTIFACT_NOT_FOUND', 'FILE_NOT_FOUND', 'USAGE'];

/** A contract with what its dependencies resolved to, and the bundle it came from. */
export interface ReachedContract extends ResolvedContract {
  readonly bundle: LoadedBundle;
}

/**
 * Resolves the dependencies of contracts, and theirs, level by level; each contract once, by its key.
 *
 * @param workspace asked before the registry, where there is one
 * @throws AppError when a registry cannot be reached; UnreadableBundle for a root that is no contract
 */
export async function resolveContracts(
  context: AppContext,
  roots: readonly LoadedBundle[],
  workspace?: Workspace,
): Promise<Map<string, ReachedContract>> {
  const contracts = new Map<string, ReachedContract>();
  let level = unseen(roots, contracts);
  while (level.length > 0) {
    const arrived: LoadedBundle[] = [];
    const resolved = await mapBounded(level, PARALLEL_FETCHES, (bundle) => {
      return resolveDependencies(context, bundle, workspace);
    });
    for (const [index, bundle] of level.entries()) {
      const { dependencies, bundles } = resolved[index] ?? { dependencies: [], bundles: [] };
      contracts.set(keyOf(bundle), describe(bundle, dependencies));
      arrived.push(...bundles);
    }
    level = unseen(arrived, contracts);
    if (contracts.size > MAX_CONTRACTS)
      throw new AppError('TOO_LARGE', `the graph has over ${MAX_CONTRACTS} contracts`);
  }
  return contracts;
}

/** One version of one contract, wherever it was reached from: two ranges that lead to it share it. */
export function keyOf(bundle: LoadedBundle): string {
  const { name, version } = identityOf(bundle);
  return bundle.origin === undefined ? `${bundle.source} ${name}@${version}` : `${name}@${bundle.origin.digest}`;
}

async function resolveDependencies(context: AppContext, bundle: LoadedBundle, workspace: Workspace | undefined) {
  const bundles: LoadedBundle[] = [];
  const dependencies: ResolvedDependency[] = [];
  for (const dependency of requireContract(bundle).dependencies) {
    const found = await resolveDependency(context, bundle, dependency, workspace);
    if ('error' in found) dependencies.push(found);
    else {
      dependencies.push({ key: keyOf(found) });
      bundles.push(found);
    }
  }
  return { dependencies, bundles };
}

async function resolveDependency(
  context: AppContext,
  declarer: LoadedBundle,
  { ref, compatibility }: Dependency,
  workspace: Workspace | undefined,
): Promise<LoadedBundle | { error: string }> {
  const parsed = parseRange(compatibility);
  if (parsed.range === undefined) return { error: `compatibility ${compatibility}: ${parsed.problem}` };
  const local = workspace?.find(ref, compatibility);
  if (local !== undefined) return local;
  try {
    const found = isReference(ref)
      ? await loadPinned(context, ref, parsed.range)
      : await loadBeside(context, declarer, ref);
    if (found.contract !== undefined) return found;
    return { error: found.findings[0]?.message ?? 'its contract cannot be read' };
  } catch (error) {
    if (error instanceof AppError && EDGE_ERRORS.includes(error.code)) return { error: error.message };
    throw error;
  }
}

function describe(bundle: LoadedBundle, dependencies: readonly ResolvedDependency[]): ReachedContract {
  const digest = bundle.origin === undefined ? {} : { digest: bundle.origin.digest };
  return { contract: requireContract(bundle), source: bundle.source, ...digest, dependencies, bundle };
}

function unseen(bundles: readonly LoadedBundle[], contracts: ReadonlyMap<string, unknown>): LoadedBundle[] {
  const byKey = new Map(bundles.map((bundle) => [keyOf(bundle), bundle]));
  return [...byKey].filter(([key]) => !contracts.has(key)).map(([, bundle]) => bundle);
}
