import type { Finding } from '../base/index.ts';
import type { Overrides } from '../contract/index.ts';
import {
  buildGraph,
  compareGraphs,
  type DependencyGraph,
  type GraphEdge,
  type GraphOptions,
  labelOf,
  linksOf,
} from '../graph/index.ts';
import type { GraphDiffReport, GraphReport } from '../report/index.ts';
import { checkRules, FindingCollector } from '../rules/index.ts';
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
  const { graph, failures, findings } = await resolveOne(context, source, options);
  return { kind: 'graph', graph, findings, ...(failures.length === 0 ? {} : { failures }) };
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
): Promise<{ graph: DependencyGraph; failures: readonly string[]; findings: readonly Finding[] }> {
  const root = await loadSource(context, source, overrides);
  const locked = await requireLock(context, root);
  const contracts = await resolveFacts(locked, [root], { links });
  const graph = buildGraph(keyOf(context, root), contracts, { links });
  return { graph, failures: listFailures(contracts), findings: listFindings(graph) };
}

/** What is wrong with the references that a graph shows, contract by contract as they were reached. */
function listFindings({ root }: DependencyGraph): readonly Finding[] {
  const collector = new FindingCollector(checkRules);
  const nodes = [root];
  for (const node of nodes) {
    for (const [index, edge] of node.dependencies.entries()) {
      findInEdge(collector, `${node.name}@${node.version}`, edge, index);
      if (edge.node !== undefined && !edge.shared) nodes.push(edge.node);
    }
  }
  return collector.findings;
}

function findInEdge(
  collector: FindingCollector<typeof checkRules>,
  from: string,
  { kind, ref, compatibility, node, outside, error = 'not resolved' }: GraphEdge,
  index: number,
): void {
  const place = { file: '', path: kind === undefined ? `dependencies[${index}]` : '' };
  if (node === undefined) {
    collector.add('DEPENDENCY_UNRESOLVED', { from, ref, problem: error }, place);
  } else if (outside) {
    collector.add('DEPENDENCY_OUTSIDE_RANGE', { from, ref, version: node.version, compatibility }, place);
  }
}

function listFailures(contracts: ResolvedFacts): string[] {
  return [...contracts.values()].flatMap((contract) => {
    return linksOf(contract).flatMap(({ ref, failed, error }) => {
      return failed === undefined ? [] : [`${labelOf(contract)} refers to ${ref}: ${error}`];
    });
  });
}
