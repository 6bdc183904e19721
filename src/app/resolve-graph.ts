import { AppError, mapBounded } from '../base/index.ts';
import type { Dependency, Overrides } from '../contract/index.ts';
import { buildGraph, type ResolvedContract, type ResolvedDependency } from '../graph/index.ts';
import type { GraphReport } from '../report/index.ts';
import { parseRange } from '../version/index.ts';
import type { AppContext } from './context.ts';
import { isReference, loadSource } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { requireContract } from './require-contract.ts';
import { loadBeside } from './resolve-references.ts';

const PARALLEL_FETCHES = 8;
const MAX_CONTRACTS = 20_000;

/** What is wrong with one edge stays on the edge; a registry that cannot be asked at all ends the run. */
const EDGE_ERRORS = ['ARTIFACT_NOT_FOUND', 'FILE_NOT_FOUND', 'USAGE'];

/**
 * Resolves the dependencies of a contract, and theirs, level by level.
 *
 * @throws AppError when the root or a registry cannot be reached
 */
export async function resolveGraph(context: AppContext, source: string, overrides?: Overrides): Promise<GraphReport> {
  const root = await loadSource(context, source, overrides);
  requireContract(root);
  const rootKey = keyOf(root);
  const contracts = new Map<string, ResolvedContract>();
  let level = [root];
  while (level.length > 0) {
    const arrived: LoadedBundle[] = [];
    const resolved = await mapBounded(level, PARALLEL_FETCHES, (bundle) => resolveDependencies(context, bundle));
    for (const [index, bundle] of level.entries()) {
      const { dependencies, bundles } = resolved[index] ?? { dependencies: [], bundles: [] };
      contracts.set(keyOf(bundle), describe(bundle, dependencies));
      arrived.push(...bundles);
    }
    level = unseen(arrived, contracts);
    if (contracts.size > MAX_CONTRACTS)
      throw new AppError('TOO_LARGE', `the graph has over ${MAX_CONTRACTS} contracts`);
  }
  return { kind: 'graph', graph: buildGraph(rootKey, contracts) };
}

async function resolveDependencies(context: AppContext, bundle: LoadedBundle) {
  const bundles: LoadedBundle[] = [];
  const dependencies: ResolvedDependency[] = [];
  for (const dependency of bundle.contract?.dependencies ?? []) {
    const found = await resolveDependency(context, bundle, dependency);
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
): Promise<LoadedBundle | { error: string }> {
  const parsed = parseRange(compatibility);
  if (parsed.range === undefined) return { error: `compatibility ${compatibility}: ${parsed.problem}` };
  try {
    const found = isReference(ref)
      ? await context.contracts.load(ref, parsed.range)
      : await loadBeside(context, declarer, ref);
    if (found.contract !== undefined) return found;
    return { error: found.findings[0]?.message ?? 'its contract cannot be read' };
  } catch (error) {
    if (error instanceof AppError && EDGE_ERRORS.includes(error.code)) return { error: error.message };
    throw error;
  }
}

function describe(bundle: LoadedBundle, dependencies: readonly ResolvedDependency[]): ResolvedContract {
  const digest = bundle.origin === undefined ? {} : { digest: bundle.origin.digest };
  return { contract: requireContract(bundle), source: bundle.source, ...digest, dependencies };
}

function unseen(bundles: readonly LoadedBundle[], contracts: ReadonlyMap<string, unknown>): LoadedBundle[] {
  const byKey = new Map(bundles.map((bundle) => [keyOf(bundle), bundle]));
  return [...byKey].filter(([key]) => !contracts.has(key)).map(([, bundle]) => bundle);
}

/** One version of one contract, wherever it was reached from: two ranges that lead to it share it. */
function keyOf(bundle: LoadedBundle): string {
  const { name, version } = identityOf(bundle);
  return bundle.origin === undefined ? `${bundle.source} ${name}@${version}` : `${name}@${bundle.origin.digest}`;
}
