import { AppError, type AppErrorCode } from '../base/index.ts';
import type { ContractFacts, ResolvedDependency } from '../graph/index.ts';
import { admits, type ParsedRange, parseRange, parseVersion, type VersionRange } from '../version/index.ts';
import type { AppContext } from './context.ts';
import { createNeighbourFinder, type FindNeighbour, findInWorkspace } from './find-neighbour.ts';
import type { KnownContract } from './known-contract.ts';
import { isReference } from './load-source.ts';
import { identityOf, type LoadedBundle } from './loaded-bundle.ts';
import { loadBeside } from './resolve-references.ts';
import type { Workspace } from './workspace.ts';

/** How a contract refers to another one. */
export interface ContractLink {
  readonly kind: 'dependency' | 'configuration' | 'policy';
  readonly ref: string;
  /** As written; dependencies have one, the others take any version. */
  readonly compatibility?: string | undefined;
}

/** What a link leads to, or why it leads nowhere. */
export type LinkTarget<Known> =
  | { readonly found: Known; readonly outside?: true }
  | (ResolvedDependency & { readonly error: string });

/** Follows a link of a contract. */
export type FollowLink<Known> = (declarer: KnownContract, link: ContractLink) => Promise<LinkTarget<Known>>;

/** Loads what a published reference leads to; with its bundle or without. */
type LoadPublished<Known> = (
  context: AppContext,
  ref: string,
  range: VersionRange | undefined,
) => Promise<Known | LoadedBundle>;

/** What is wrong with a reference or a contract. */
const DOCUMENT_ERRORS: readonly AppErrorCode[] = ['ARTIFACT_NOT_FOUND', 'FILE_NOT_FOUND', 'USAGE'];
/** What is wrong with the world, for one reference. */
const WORLD_ERRORS: readonly AppErrorCode[] = [
  'ACCESS_DENIED',
  'DIGEST_MISMATCH',
  'FILE_SYSTEM',
  'NETWORK',
  'REGISTRY',
  'TIMEOUT',
  'TOO_LARGE',
];

/** What a registry says, or does not say, of what it has not. */
const UNSEEN_ERRORS: readonly AppErrorCode[] = ['ACCESS_DENIED', 'ARTIFACT_NOT_FOUND', 'NETWORK', 'TIMEOUT'];

/** The dependencies of a contract in its order, then the bundles of its configurations, then of its policies. */
export function listLinks(contract: ContractFacts, withReferences: boolean): ContractLink[] {
  const dependencies = contract.dependencies.map(({ ref, compatibility }): ContractLink => {
    return { kind: 'dependency', ref, compatibility };
  });
  return withReferences
    ? [...dependencies, ...plainLinks('configuration', contract), ...plainLinks('policy', contract)]
    : dependencies;
}

function plainLinks(kind: 'configuration' | 'policy', contract: ContractFacts): ContractLink[] {
  const entries = kind === 'configuration' ? contract.configurations : contract.policies;
  const refs = new Set(entries.flatMap(({ ref }) => ref ?? []));
  return [...refs].map((ref) => ({ kind, ref }));
}

/**
 * Follows links, each reference and range once, however many contracts have it.
 *
 * @param load how published contracts are loaded
 */
export function followLink<Known extends KnownContract>(
  context: AppContext,
  workspace: Workspace | undefined,
  load: LoadPublished<Known>,
): FollowLink<Known | LoadedBundle> {
  const known = new Map<string, Promise<LinkTarget<Known | LoadedBundle>>>();
  const neighbour = workspace && context.registry === undefined ? createNeighbourFinder(context, workspace) : undefined;
  const way = { context, workspace, neighbour, load, silent: new Set<string>() };
  return (declarer, link) => {
    const from = isReference(link.ref) ? '' : `${declarer.origin === undefined} ${declarer.source}`;
    const key = JSON.stringify([from, link.ref, link.compatibility ?? null]);
    const following = known.get(key) ?? followOne(way, declarer, link);
    known.set(key, following);
    return following;
  };
}

/** How links are followed. */
interface Way<Known> {
  readonly context: AppContext;
  readonly workspace: Workspace | undefined;
  /** There when nobody says which registry the bundles of the workspace belong to. */
  readonly neighbour: FindNeighbour | undefined;
  readonly load: LoadPublished<Known>;
  /** Hosts that did not answer; asking them again would take as long again. */
  readonly silent: Set<string>;
}

async function followOne<Known extends KnownContract>(
  way: Way<Known>,
  declarer: KnownContract,
  link: ContractLink,
): Promise<LinkTarget<Known | LoadedBundle>> {
  const { ref, compatibility } = link;
  const { range, problem }: Partial<ParsedRange> = compatibility === undefined ? {} : parseRange(compatibility);
  if (problem !== undefined) return { error: `compatibility: ${problem}` };
  try {
    const found = await findTarget(way, declarer, link, range);
    if (found.contract === undefined) return { error: found.findings[0]?.message ?? 'its contract cannot be read' };
    return isOutside(found, range) ? { found, outside: true } : { found };
  } catch (error) {
    return brokenLink(error, ref);
  }
}

/** What was not published, or nobody can see, may be meant to come from the workspace. @throws AppError */
async function findTarget<Known extends KnownContract>(
  way: Way<Known>,
  declarer: KnownContract,
  link: ContractLink,
  range: VersionRange | undefined,
): Promise<Known | LoadedBundle> {
  const { context, workspace, neighbour } = way;
  const near = findInWorkspace(context, workspace, link);
  if (near !== undefined) return near;
  if (!isReference(link.ref)) return await loadBeside(context, declarer, link.ref);
  try {
    return await loadFrom(way, link.ref, range);
  } catch (error) {
    const isUnseen = error instanceof AppError && UNSEEN_ERRORS.includes(error.code);
    const found = isUnseen ? neighbour?.(declarer, link) : undefined;
    if (found === undefined) throw error;
    return found;
  }
}

/** What goes wrong with a link stays with it. @throws what is no fault of the world or a contract */
function brokenLink(error: unknown, ref: string): ResolvedDependency & { readonly error: string } {
  if (!(error instanceof AppError)) throw error;
  const { code, message } = error;
  if (DOCUMENT_ERRORS.includes(code)) return { error: message };
  if (!WORLD_ERRORS.includes(code)) throw error;
  return isOwnMistake(error, ref) ? { error: message } : { error: message, failed: true };
}

/** A path that no file system takes is the mistake of who wrote it; one that this machine keeps shut is not. */
function isOwnMistake({ code, cause }: AppError, ref: string): boolean {
  if (code !== 'FILE_SYSTEM' || isReference(ref)) return false;
  const { code: reason = '' } = (cause ?? {}) as { readonly code?: string };
  return !['EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE'].includes(reason);
}

/** @throws AppError `NETWORK` at once for a host that did not answer before */
async function loadFrom<Known extends KnownContract>(
  { context, load, silent }: Way<Known>,
  ref: string,
  range: VersionRange | undefined,
): Promise<Known | LoadedBundle> {
  const place = context.contracts.locate(ref);
  const host = place.kind === 'registry' ? place.host : '';
  if (silent.has(host)) throw new AppError('NETWORK', `${host} did not answer before`);
  try {
    return await load(context, ref, range);
  } catch (error) {
    const isSilent = error instanceof AppError && (error.code === 'NETWORK' || error.code === 'TIMEOUT');
    if (isSilent && context.offline === undefined) silent.add(host);
    throw error;
  }
}

/** A tag, a digest or a path is taken as it is, whatever the range beside it says. */
function isOutside(found: KnownContract, range: VersionRange | undefined): boolean {
  const version = parseVersion(identityOf(found).version);
  return range !== undefined && (version === undefined || !admits(range, version));
}
