import { AppError, type Finding, hasErrors, mapBounded } from '../../base/index.ts';
import { contentDigest } from '../../bundle/index.ts';
import { checkRules, FindingCollector } from '../../rules/index.ts';
import { admits, parseRange, parseVersion } from '../../version/index.ts';
import type { AppContext } from '../context.ts';
import { isReference } from '../load-source.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { UnreadableBundle } from '../require-contract.ts';
import { loadBeside } from '../resolve-references.ts';
import type { Workspace } from '../workspace.ts';
import { type Declared, walkClosure } from './closure.ts';
import { loadVersion, Pins } from './load-pinned.ts';
import { LOCK_FILE, lockKey, type ReadLockEntry, readLock } from './lock-file.ts';

const PARALLEL_FETCHES = 8;

/** What the lock file of a bundle means for a run. */
export interface VerifiedLock {
  /** The context in which the references of the bundle are resolved: to the pinned versions. */
  readonly context: AppContext;
  /** Where lock file, contract and registry disagree. */
  readonly findings: readonly Finding[];
}

/**
 * Checks the lock file of a bundle against its contract and the registry: every entry still is what it was, and
 * everything that the bundle leads to has an entry, except what the workspace itself has. A bundle without lock file
 * is as it was.
 *
 * @throws AppError when a registry cannot be asked
 */
export async function verifyLock(
  context: AppContext,
  bundle: LoadedBundle,
  workspace?: Workspace,
): Promise<VerifiedLock> {
  const lock = readLock(bundle.documents);
  if (lock === undefined || bundle.contract === undefined) return { context, findings: [] };
  const collector = new FindingCollector(checkRules);
  if (lock.problem !== undefined) {
    collector.add('LOCK_STALE', { reason: lock.problem }, lock.node ?? { file: LOCK_FILE });
    return { context, findings: collector.findings };
  }
  const problems = await mapBounded(lock.entries, PARALLEL_FETCHES, (entry) => checkEntry(context, bundle, entry));
  for (const [index, entry] of lock.entries.entries()) {
    const reason = problems[index];
    if (reason !== undefined) collector.add('LOCK_MISMATCH', { ...entry, reason }, entry.node);
  }
  const pinned = { ...context, pins: new Pins(lock.entries) };
  if (collector.findings.length > 0) return { context: pinned, findings: collector.findings };
  for (const { declarer, declared } of await findUnlocked(pinned, bundle, lock.entries, workspace)) {
    const { ref, constraint = '', node } = declared;
    const what = `${ref}${constraint === '' ? '' : ` (${constraint})`}`;
    const reason = `it has no entry for ${what}${declarer === bundle ? '' : `, which ${declarer.source} refers to`}`;
    collector.add('LOCK_STALE', { reason }, declarer === bundle ? node : { file: LOCK_FILE });
  }
  return { context: pinned, findings: collector.findings };
}

/**
 * The same for commands that show a bundle instead of judging it.
 *
 * @throws UnreadableBundle with the findings when the lock file does not hold; AppError when a registry cannot be asked
 */
export async function requireLock(context: AppContext, bundle: LoadedBundle): Promise<AppContext> {
  const verified = await verifyLock(context, bundle);
  if (hasErrors(verified.findings)) throw new UnreadableBundle(bundle.source, verified.findings);
  return verified.context;
}

/** Why an entry does not hold any more. */
export async function checkEntry(
  context: AppContext,
  root: LoadedBundle,
  entry: Omit<ReadLockEntry, 'node'>,
): Promise<string | undefined> {
  const { ref, version, constraint } = entry;
  const [range, parsed] = [constraint === undefined ? undefined : parseRange(constraint).range, parseVersion(version)];
  if (constraint !== undefined && (range === undefined || parsed === undefined || !admits(range, parsed))) {
    return `${constraint} does not admit that version`;
  }
  try {
    const found = isReference(ref)
      ? await loadVersion(context.contracts, ref, version)
      : await loadBeside(context, root, ref);
    return differenceOf(entry, found);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return error.message;
  }
}

function differenceOf({ digest, contentDigest: expected }: Omit<ReadLockEntry, 'node'>, found: LoadedBundle) {
  if (digest !== undefined && digest !== found.origin?.digest) {
    return `that is ${found.origin?.digest ?? 'on disk'} now, not ${digest}`;
  }
  const content = contentDigest(found.documents.files);
  return expected === undefined || expected === content ? undefined : `its files are ${content} now, not ${expected}`;
}

function isAbsent(error: unknown): error is AppError {
  return error instanceof AppError && ['ARTIFACT_NOT_FOUND', 'FILE_NOT_FOUND', 'USAGE'].includes(error.code);
}

interface Unlocked {
  readonly declarer: LoadedBundle;
  readonly declared: Declared;
}

/** What has no entry. Of optional dependencies only those that could have one. */
async function findUnlocked(
  context: AppContext,
  root: LoadedBundle,
  entries: readonly ReadLockEntry[],
  workspace: Workspace | undefined,
): Promise<Unlocked[]> {
  const byKey = new Map(entries.map((entry) => [lockKey(entry), entry]));
  const unlocked: Unlocked[] = [];
  await walkClosure(root, async (declarer, declared) => {
    const { ref, constraint } = declared;
    if (workspace?.find(ref, constraint) !== undefined) return undefined;
    const entry = byKey.get(lockKey(declared));
    if (entry === undefined) {
      if (declared.required || (await isThere(context, declared))) unlocked.push({ declarer, declared });
      return undefined;
    }
    return isReference(ref)
      ? await loadVersion(context.contracts, ref, entry.version)
      : await loadBeside(context, declarer, ref);
  });
  return unlocked;
}

async function isThere({ contracts }: AppContext, { ref, range }: Declared): Promise<boolean> {
  if (!isReference(ref)) return true;
  try {
    await contracts.load(ref, range);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}
