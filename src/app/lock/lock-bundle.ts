import { AppError, hasErrors } from '../../base/index.ts';
import { contentDigest } from '../../bundle/index.ts';
import type { AppContext } from '../context.ts';
import { isReference, loadLocal } from '../load-source.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { requireContract, UnreadableBundle } from '../require-contract.ts';
import { loadBeside } from '../resolve-references.ts';
import { type Declared, listDeclared, walkClosure } from './closure.ts';
import { type LockEntry, lockKey, readLock, sortEntries, writeLock } from './lock-file.ts';
import { loadEntry } from './verify-lock.ts';

/** How a bundle is locked. */
export interface LockOptions {
  /** Take the highest versions for all references; else a pin that still holds stays. Default false. */
  readonly update?: boolean;
}

/** A lock file that is ready to be written, and how it differs from the one that is there. */
export interface PreparedLock {
  readonly name: string;
  readonly version: string;
  readonly entries: readonly LockEntry[];
  readonly text: string;
  /** Whether there is a lock file that can be read. */
  readonly isThere: boolean;
  /** References of which there is something to say; in their order. */
  readonly changes: readonly LockChange[];
}

/** One difference between the lock file that is there and the one that should be. */
export interface LockChange {
  readonly ref: string;
  readonly type: 'added' | 'removed' | 'modified';
  readonly before?: string;
  readonly after?: string;
}

/**
 * Pins everything that a bundle on disk leads to: dependencies, configurations, policies, and theirs. Optional
 * dependencies that are nowhere have no entry.
 *
 * @throws AppError as stores do, `ARTIFACT_NOT_FOUND` for something required that is nowhere; UnreadableBundle
 */
export async function lockBundle(
  context: AppContext,
  folder: string,
  options: LockOptions = {},
): Promise<PreparedLock> {
  const bundle = await loadLocal(context, folder);
  const { name, version } = requireContract(bundle).service;
  if (hasErrors(bundle.findings)) throw new UnreadableBundle(bundle.source, bundle.findings);
  const read = readLock(bundle.documents, name);
  const before = read?.problem === undefined ? (read?.entries ?? []) : [];
  const kept = options.update === true ? [] : before;
  const entries = new Map<string, LockEntry>();
  await walkClosure(bundle, async (declarer, declared) => {
    const old = kept.find((entry) => lockKey(entry) === lockKey(declared));
    const pinned = old === undefined ? undefined : (await loadEntry(context, declarer, old)).found;
    const found = pinned ?? (await resolve(context, declarer, declared));
    if (found !== undefined) entries.set(lockKey(declared), describe(declared, found));
    return found;
  });
  const sorted = sortEntries([...entries.values()]);
  return {
    name,
    version,
    entries: sorted,
    text: writeLock({ name, version }, sorted),
    isThere: read !== undefined && read.problem === undefined,
    changes: compare(before, sorted),
  };
}

async function resolve(
  context: AppContext,
  declarer: LoadedBundle,
  { kind, ref, range, constraint, required }: Declared,
): Promise<LoadedBundle | undefined> {
  if (kind === 'dependency' && range === undefined) {
    throw new AppError(
      'USAGE',
      `${declarer.source} refers to ${ref} with ${constraint}, which is no range of versions`,
    );
  }
  try {
    if (!isReference(ref)) return await loadBeside(context, declarer, ref);
    return await context.contracts.load(ref, range);
  } catch (error) {
    if (!required && error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND') return undefined;
    throw error;
  }
}

function describe({ kind, ref, constraint }: Declared, found: LoadedBundle): LockEntry {
  const { service } = requireContract(found);
  const needed = listDeclared(requireContract(found)).filter((declared) => declared.kind === 'dependency');
  return {
    kind,
    ref,
    ...(constraint === undefined ? {} : { constraint }),
    name: service.name,
    version: service.version,
    ...(found.origin === undefined ? {} : { digest: found.origin.digest }),
    contentDigest: contentDigest(found.documents.files),
    dependsOn: [...new Set(needed.map((declared) => declared.ref.replace(/^.*\//, '')))].sort(),
  };
}

function compare(before: readonly LockEntry[], after: readonly LockEntry[]): LockChange[] {
  const [from, to] = [new Map(before.map(keyed)), new Map(after.map(keyed))];
  return sortEntries([...new Map([...from, ...to]).values()]).flatMap((entry): LockChange[] => {
    const [old, now] = [from.get(lockKey(entry)), to.get(lockKey(entry))];
    if (old !== undefined && now !== undefined && isSame(old, now)) return [];
    const digestOf = old?.digest === now?.digest ? byContent : byManifest;
    return [
      {
        ref: entry.ref,
        type: old === undefined ? 'added' : now === undefined ? 'removed' : 'modified',
        ...(old === undefined ? {} : { before: digestOf(old) }),
        ...(now === undefined ? {} : { after: digestOf(now) }),
      },
    ];
  });
}

/** Lock files of other tools have no content digests. */
function isSame(old: LockEntry, now: LockEntry): boolean {
  const { contentDigest: content = now.contentDigest } = old;
  return old.version === now.version && old.digest === now.digest && content === now.contentDigest;
}

function keyed(entry: LockEntry): [string, LockEntry] {
  return [lockKey(entry), entry];
}

function byManifest({ version, digest, contentDigest: content }: LockEntry): string {
  return `${version}@${digest ?? content ?? ''}`;
}

function byContent({ version, digest, contentDigest: content }: LockEntry): string {
  return `${version}@${content ?? digest ?? ''}`;
}
