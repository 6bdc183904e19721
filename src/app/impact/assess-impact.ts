import { compareText } from '../../base/index.ts';
import type { Overrides } from '../../contract/index.ts';
import { labelOf, linksOf, type ResolvedLink } from '../../graph/index.ts';
import { formatReference, parseReference, repositoryOfReference } from '../../oci/index.ts';
import type { ImpactGap, ImpactReport } from '../../report/index.ts';
import type { AppContext } from '../context.ts';
import { compareBundles, describeSide } from '../diff-sources.ts';
import { isReference, loadSource } from '../load-source.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { type ResolvedFacts, resolveFacts } from '../resolve-contracts.ts';
import { resolveLandscape, type UnreadableSource } from '../resolve-platform.ts';
import { listConsumers, listOwners } from './list-consumers.ts';
import { describeProvider, requireSameService } from './provider.ts';
import { type ContractUse, UseIndex } from './use-index.ts';

/** Where consumers are looked for. */
export interface ImpactOptions {
  /** Contracts whose platform counts, beside the workspace. */
  readonly repos?: readonly string[];
  readonly overrides?: { readonly before?: Overrides; readonly after?: Overrides };
}

/**
 * Says whom a change reaches: what depends on the service in the workspace and below the given contracts, directly and
 * through others.
 *
 * @throws AppError for sources that cannot be reached, `USAGE` for two different services or nothing to look at;
 * UnreadableBundle for a source that is no contract
 */
export async function assessImpact(
  context: AppContext,
  before: string,
  after: string,
  { repos = [], overrides = {} }: ImpactOptions = {},
): Promise<ImpactReport> {
  const [from, to] = await Promise.all([
    loadSource(context, before, overrides.before),
    loadSource(context, after, overrides.after),
  ]);
  requireSameService(from, to);
  const landscape = await resolveLandscape(context, { sources: repos, workspace: true }, resolveFacts);
  return assessImpactIn(context, landscape, from, to);
}

/** Contracts among which consumers are looked for, and bundles that say nothing. */
export interface KnownLandscape {
  readonly reached: ResolvedFacts;
  readonly unreadable: readonly UnreadableSource[];
}

/** The same for bundles and a platform in memory. @throws AppError `USAGE`; UnreadableBundle */
export function assessImpactIn(
  context: AppContext,
  landscape: KnownLandscape,
  before: LoadedBundle,
  after: LoadedBundle,
): ImpactReport {
  requireSameService(before, after);
  const index = new UseIndex(context, landscape.reached);
  const provider = describeProvider(context, before, after);
  const uses = index.find(provider);
  const consumers = listConsumers(context, index, provider);
  const { coversBreaks: _, contractChanged: __, ...comparison } = compareBundles(context, before, after);
  return {
    kind: 'impact',
    before: describeSide(before),
    after: describeSide(after),
    ...comparison,
    repositories: spellRepositories(uses.map(({ link }) => link.ref)),
    consumers,
    owners: listOwners(consumers),
    gaps: listGaps(landscape, uses),
  };
}

/** The repositories of references, as contracts write them. */
function spellRepositories(refs: readonly string[]): string[] {
  const written = refs.filter(isReference).map((ref) => formatReference(repositoryOfReference(parseReference(ref))));
  return [...new Set(written)].sort(compareText);
}

/**
 * Behind a reference that leads nowhere, or in a contract that cannot be read, there may be consumers too. What refers to
 * the service itself is none: it is one of the consumers, whatever it leads to today.
 */
function listGaps({ reached, unreadable }: KnownLandscape, uses: readonly ContractUse[]): ImpactGap[] {
  const placeOf = (key: string, { kind, ref, compatibility }: ResolvedLink): string =>
    JSON.stringify([key, kind, ref, compatibility]);
  const known = new Set(uses.map(({ key, link }) => placeOf(key, link)));
  const broken = [...reached].flatMap(([key, contract]) => {
    return linksOf(contract).flatMap((link): ImpactGap[] => {
      const { ref, error, failed } = link;
      if (error === undefined || (failed === undefined && known.has(placeOf(key, link)))) return [];
      return [{ from: labelOf(contract), ref, message: error, ...(failed === undefined ? {} : { failed }) }];
    });
  });
  return [...unreadable.map(({ source, message }) => ({ from: source, message })), ...broken];
}
