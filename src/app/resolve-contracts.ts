import { AppError, mapBounded } from '../base/index.ts';
import type { GraphOptions, ResolvedContract, ResolvedDependency, ResolvedReference } from '../graph/index.ts';
import type { AppContext } from './context.ts';
import type { KnownContract } from './known-contract.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { placeOf } from './local-place.ts';
import { loadPinned, summarisePinned } from './lock/load-pinned.ts';
import { requireContract } from './require-contract.ts';
import { type ContractLink, type FollowLink, followLink, type LinkTarget, listLinks } from './resolve-link.ts';
import type { Workspace } from './workspace.ts';

const PARALLEL_FETCHES = 8;
const MAX_CONTRACTS = 20_000;

/** A contract with what it refers to, and where that is known from. */
export interface Resolved<Known extends KnownContract> extends ResolvedContract {
  readonly bundle: Known;
}

/** A contract with what it refers to, and the bundle it came from. */
export type ReachedContract = Resolved<LoadedBundle>;

/** Contracts without their bundles, by key. */
export type ResolvedFacts = ReadonlyMap<string, Resolved<KnownContract>>;

/** How references are followed. */
export interface ResolveOptions {
  /** Asked before the registry, where there is one. */
  readonly workspace?: Workspace | undefined;
  /** What is followed; `references` are those of configurations and policies. Default `dependencies`. */
  readonly links?: GraphOptions['links'];
}

/**
 * Resolves the dependencies of contracts, and theirs, level by level; each contract once, by its key, and each
 * reference once in all. What is wrong with one of them stays with it.
 *
 * @throws AppError when a registry does not answer, `TOO_LARGE`; UnreadableBundle for a root that is no contract
 */
export async function resolveContracts(
  context: AppContext,
  roots: readonly LoadedBundle[],
  { workspace, links = 'dependencies' }: ResolveOptions = {},
): Promise<Map<string, ReachedContract>> {
  return await resolveAll(context, roots, links, followLink(context, workspace, loadPinned));
}

/** The same without the bundles: what is remembered of a published contract is not read again. */
export async function resolveFacts(
  context: AppContext,
  roots: readonly LoadedBundle[],
  { workspace, links = 'dependencies' }: ResolveOptions = {},
): Promise<Map<string, Resolved<KnownContract>>> {
  const follow = followLink<KnownContract>(context, workspace, summarisePinned);
  const resolved = await resolveAll<KnownContract>(context, roots, links, follow);
  context.summaries?.save();
  return resolved;
}

async function resolveAll<Known extends KnownContract>(
  context: AppContext,
  roots: readonly Known[],
  links: Links,
  follow: FollowLink<Known>,
): Promise<Map<string, Resolved<Known>>> {
  const contracts = new Map<string, Resolved<Known>>();
  const keys = (bundle: Known): string => keyOf(context, bundle);
  let level = unseen(roots, contracts, keys);
  while (level.length > 0) {
    const followed = await followAll(level, links, follow);
    for (const [index, bundle] of level.entries()) {
      contracts.set(keys(bundle), describe(bundle, followed[index] ?? [], keys));
    }
    const arrived = followed.flat().flatMap(({ target }) => ('found' in target ? target.found : []));
    level = unseen(arrived, contracts, keys);
    if (contracts.size + level.length > MAX_CONTRACTS) {
      throw new AppError('TOO_LARGE', `the graph has over ${MAX_CONTRACTS} contracts`);
    }
  }
  return contracts;
}

type Links = NonNullable<ResolveOptions['links']>;

interface Followed<Known> {
  readonly link: ContractLink;
  readonly target: LinkTarget<Known>;
}

/** The links of several contracts at a time, so that one with many does not keep the others waiting. */
async function followAll<Known extends KnownContract>(
  level: readonly Known[],
  links: Links,
  follow: FollowLink<Known>,
): Promise<Followed<Known>[][]> {
  const followed = level.map((): Followed<Known>[] => []);
  const pending = level.flatMap((bundle, index) => {
    const followed = listLinks(requireContract(bundle), links !== 'dependencies').filter(({ kind }) => {
      return links !== 'references' || kind !== 'dependency';
    });
    return followed.map((link) => ({ bundle, link, index }));
  });
  const targets = await mapBounded(pending, PARALLEL_FETCHES, ({ bundle, link }) => follow(bundle, link));
  for (const [position, { link, index }] of pending.entries()) {
    followed[index]?.push({ link, target: targets[position] ?? { error: 'not resolved' } });
  }
  return followed;
}

/** One version of one contract, wherever it was reached from and however its place is spelled. */
export function keyOf(context: AppContext, bundle: KnownContract): string {
  const { name, version } = identityOf(bundle);
  if (bundle.origin !== undefined) return `${name}@${bundle.origin.digest}`;
  return `${placeOf(context, bundle.source)} ${name}@${version}`;
}

function describe<Known extends KnownContract>(
  bundle: Known,
  followed: readonly Followed<Known>[],
  keys: (bundle: Known) => string,
): Resolved<Known> {
  const dependencies: ResolvedDependency[] = [];
  const references: ResolvedReference[] = [];
  for (const { link, target } of followed) {
    const resolved = 'found' in target ? { key: keys(target.found), ...outsideOf(target) } : target;
    if (link.kind === 'dependency') dependencies.push(resolved);
    else references.push({ kind: link.kind, ref: link.ref, ...resolved });
  }
  const digest = bundle.origin === undefined ? {} : { digest: bundle.origin.digest };
  return { contract: requireContract(bundle), source: bundle.source, ...digest, dependencies, references, bundle };
}

function outsideOf({ outside }: { readonly outside?: true }): { outside?: true } {
  return outside === undefined ? {} : { outside };
}

function unseen<Known extends KnownContract>(
  bundles: readonly Known[],
  contracts: ReadonlyMap<string, unknown>,
  keys: (bundle: Known) => string,
): Known[] {
  const byKey = new Map<string, Known>();
  for (const bundle of bundles) {
    const key = keys(bundle);
    if (!contracts.has(key) && !byKey.has(key)) byKey.set(key, bundle);
  }
  return [...byKey.values()];
}
