import type { Overrides } from '../contract/index.ts';
import {
  buildGraph,
  compareGraphs,
  type DependencyGraph,
  type GraphOptions,
  labelOf,
  linksOf,
} from '../graph/index.ts';
import type { GraphDiffReport, GraphReport } from '../report/index.ts';
import type { AppContext } from './context.ts';
import { loadSource } from './load-source.ts';
import { requireLock } from './lock/verify-lock.ts';
import { keyOf, type ResolvedFacts, resolveFacts } from './resolve-contracts.ts';

/** What a graph is made of. */
export interface GraphSourceOptions {
  readonly overrides?: Overrides;
  /** Default `dependencies`; `references` are those of configurations and policies. */
  readonly links?: GraphOptions['links'];
}

/**
 * Resolves the dependencies of a contract, and theirs.
 *
 * @throws AppError when the root or a registry cannot be reached; UnreadableBundle when the root is no contract or
 * its lock file does not hold
 */
export async function resolveGraph(
  context: AppContext,
  source: string,
  options: GraphSourceOptions = {},
): Promise<GraphReport> {
  const { graph, failures } = await resolveOne(context, source, options);
  return { kind: 'graph', graph, ...(failures.length === 0 ? {} : { failures }) };
}

/**
 * Compares the platforms below two contracts. It is no part of comparing the contracts themselves, whose result must not
 * depend on what a registry holds today.
 *
 * @throws AppError, UnreadableBundle as {@link resolveGraph} does
 */
export async function diffGraphs(
  context: AppContext,
  before: string,
  after: string,
  options: Pick<GraphSourceOptions, 'links'> & { readonly before?: Overrides; readonly after?: Overrides } = {},
): Promise<GraphDiffReport> {
  const links = options.links === undefined ? {} : { links: options.links };
  const sides = await Promise.all([
    resolveOne(context, before, { ...links, ...(options.before && { overrides: options.before }) }),
    resolveOne(context, after, { ...links, ...(options.after && { overrides: options.after }) }),
  ]);
  const [from, to] = sides;
  const failures = [...new Set(sides.flatMap((side) => side.failures))];
  const changes = compareGraphs(from.graph, to.graph);
  return { kind: 'graph-diff', changes, ...(failures.length === 0 ? {} : { failures }) };
}

async function resolveOne(
  context: AppContext,
  source: string,
  { overrides, links = 'dependencies' }: GraphSourceOptions,
): Promise<{ graph: DependencyGraph; failures: readonly string[] }> {
  const root = await loadSource(context, source, overrides);
  const locked = await requireLock(context, root);
  const contracts = await resolveFacts(locked, [root], { references: links !== 'dependencies' });
  return { graph: buildGraph(keyOf(context, root), contracts, { links }), failures: listFailures(contracts) };
}

function listFailures(contracts: ResolvedFacts): string[] {
  return [...contracts.values()].flatMap((contract) => {
    return linksOf(contract).flatMap(({ ref, failed, error }) => {
      return failed === undefined ? [] : [`${labelOf(contract)} refers to ${ref}: ${error}`];
    });
  });
}
