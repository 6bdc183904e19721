import type { ResolvedDependency, ResolvedReference } from '../graph/index.ts';
import type { CheckResult, ImpactConsumer } from '../report/index.ts';
import { admits, parseRange, parseVersion, type Version } from '../version/index.ts';
import type { AppContext } from './context.ts';
import { createNeighbourFinder } from './find-neighbour.ts';
import { listConsumers } from './impact/list-consumers.ts';
import { listRepositories } from './impact/provider.ts';
import { UseIndex } from './impact/use-index.ts';
import { isReference } from './load-source.ts';
import type { LoadedBundle } from './loaded-bundle.ts';
import { requireContract } from './require-contract.ts';
import { keyOf, type ReachedContract } from './resolve-contracts.ts';
import { type ContractLink, listLinks } from './resolve-link.ts';
import { newestBundles, type Workspace } from './workspace.ts';

/** Most consumers that a result of a check lists. */
const MAX_CONSUMERS = 200;

/**
 * Who refers to whom in a workspace, made once for all providers; nothing is fetched, so that a way through contracts
 * that are only in a registry is not seen. Only the newest version of a consumer counts; older ones are there for those
 * that refer to them.
 */
export function indexConsumers(context: AppContext, workspace: Workspace): UseIndex {
  const find = createNeighbourFinder(context, workspace);
  const newest = new Set(newestBundles(workspace.bundles));
  const readable = workspace.bundles.filter(({ contract }) => contract !== undefined);
  const contracts = readable.map((bundle): [string, ReachedContract] => {
    const resolve = (link: ContractLink): ResolvedDependency => {
      const target = find(bundle, link);
      return target === undefined ? { error: 'not in the workspace' } : { key: keyOf(context, target) };
    };
    const links = newest.has(bundle) ? resolveLinks(bundle, resolve) : withoutLinks(bundle);
    return [keyOf(context, bundle), { ...links, source: bundle.source, bundle }];
  });
  return new UseIndex(context, new Map(contracts));
}

function resolveLinks(bundle: LoadedBundle, resolve: (link: ContractLink) => ResolvedDependency) {
  const contract = requireContract(bundle);
  const dependencies: ResolvedDependency[] = [];
  const references: ResolvedReference[] = [];
  for (const link of listLinks(contract, true)) {
    if (link.kind === 'dependency') dependencies.push(resolve(link));
    else references.push({ kind: link.kind, ref: link.ref, ...resolve(link) });
  }
  return { contract, dependencies, references };
}

function withoutLinks(bundle: LoadedBundle) {
  const { service } = requireContract(bundle);
  return { contract: { service, dependencies: [], configurations: [], policies: [] }, dependencies: [] };
}

/**
 * Services of the workspace that would pick a version up by themselves: nothing in the reference pins them to another
 * one, and their range admits it. A tag that may move to it pins nothing. Those that depend on them come after them. Lock
 * files do not count: the bundles of a workspace are taken before what is locked.
 */
export function findAdmittingConsumers(
  context: AppContext,
  index: UseIndex,
  provider: { readonly name: string; readonly version: string },
): ImpactConsumer[] {
  if (provider.name === '') return [];
  const repositories = listRepositories(context, provider.name);
  const consumers = listConsumers(context, index, { ...provider, repositories, isOnDisk: true }, { locks: false });
  const version = parseVersion(provider.version);
  return consumers.filter((consumer) => {
    return (
      consumer.effect === 'picks-it-up' || (consumer.effect === 'unknown' && mayFollow(context, consumer, version))
    );
  });
}

/** Whether a consumer follows a tag that may move to a version which its range admits; references admit any. */
function mayFollow(context: AppContext, { ref, compatibility = '*' }: ImpactConsumer, version?: Version): boolean {
  if (version === undefined || !isReference(ref) || context.contracts.locate(ref).digest !== undefined) return false;
  const { range } = parseRange(compatibility);
  return range !== undefined && admits(range, version);
}

/** So many as a person may read; the others are counted. */
export function listedConsumers(
  consumers: readonly ImpactConsumer[] | undefined,
): Pick<CheckResult, 'consumers' | 'moreConsumers'> {
  if (consumers === undefined) return {};
  const more = consumers.length - MAX_CONSUMERS;
  return { consumers: consumers.slice(0, MAX_CONSUMERS), ...(more > 0 ? { moreConsumers: more } : {}) };
}
