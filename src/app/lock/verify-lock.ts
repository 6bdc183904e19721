import { AppError, type Finding, hasErrors } from '../../base/index.ts';
import { contentDigest } from '../../bundle/index.ts';
import { checkRules, FindingCollector } from '../../rules/index.ts';
import { admits, compareVersions, parseRange, parseVersion } from '../../version/index.ts';
import type { AppContext } from '../context.ts';
import { isReference } from '../load-source.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { UnreadableBundle } from '../require-contract.ts';
import { loadBeside } from '../resolve-references.ts';
import type { Workspace } from '../workspace.ts';
import { type Declared, walkClosure } from './closure.ts';
import { loadVersion, Pins } from './load-pinned.ts';
import { LOCK_FILE, type LockEntry, lockKey, type ReadLockEntry, readLock } from './lock-file.ts';

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
  const name = bundle.contract?.service.name;
  const lock = readLock(bundle.documents, name);
  if (lock === undefined || name === undefined) return { context, findings: [] };
  const collector = new FindingCollector(checkRules);
  if (lock.problem !== undefined) {
    collector.add('LOCK_STALE', { reason: lock.problem }, lock.node ?? { file: LOCK_FILE });
    return { context, findings: collector.findings };
  }
  const pinned = { ...context, pins: new Pins(lock.entries) };
  report(collector, bundle, await compareClosure(pinned, bundle, lock.entries, workspace));
  return { context: pinned, findings: collector.findings };
}

type Collector = FindingCollector<typeof checkRules>;

function report(collector: Collector, bundle: LoadedBundle, { broken, unlocked, unused }: ClosureDifferences): void {
  for (const { entry, rule, reason } of broken) collector.add(rule, { ...entry, reason }, entry.node);
  if (broken.length > 0) return;
  for (const { declarer, declared } of unlocked) {
    const { ref, constraint = '', node } = declared;
    const what = `${ref}${constraint === '' ? '' : ` (${constraint})`}`;
    const reason = `it has no entry for ${what}${declarer === bundle ? '' : `, which ${declarer.source} refers to`}`;
    collector.add('LOCK_STALE', { reason }, declarer === bundle ? node : { file: LOCK_FILE });
  }
  const [first, ...more] = unused;
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  collector.add('LOCK_STALE', { reason: `nothing refers to ${first.ref}${others} any more` }, first.node);
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
interface LockProblem {
  readonly rule: 'LOCK_DIGEST_MISMATCH' | 'LOCK_LOCAL_DRIFT' | 'LOCK_UNRESOLVED';
  readonly reason: string;
}

/** What an entry leads to, or what is wrong with it. */
export type LoadedEntry =
  | { readonly found: LoadedBundle; readonly problem?: undefined }
  | { readonly problem: LockProblem; readonly found?: undefined };

/**
 * Loads what an entry pins.
 *
 * @param declarer of the reference; paths count from it
 * @throws AppError when a registry cannot be asked
 */
export async function loadEntry(context: AppContext, declarer: LoadedBundle, entry: LockEntry): Promise<LoadedEntry> {
  const { ref, version } = entry;
  const outside = findOutside(entry);
  if (outside !== undefined) return { problem: outside };
  try {
    const found = isReference(ref)
      ? await loadVersion(context.contracts, ref, version)
      : await loadBeside(context, declarer, ref);
    const reason = differenceOf(entry, found);
    if (reason === undefined) return { found };
    return { problem: { rule: isReference(ref) ? 'LOCK_DIGEST_MISMATCH' : 'LOCK_LOCAL_DRIFT', reason } };
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return { problem: { rule: 'LOCK_UNRESOLVED', reason: error.message } };
  }
}

/** An entry that contradicts itself. */
function findOutside({ version, constraint }: LockEntry): LockProblem | undefined {
  if (constraint === undefined) return undefined;
  const [{ range }, parsed] = [parseRange(constraint), parseVersion(version)];
  const isInside = range !== undefined && parsed !== undefined && admits(range, parsed);
  if (isInside) return undefined;
  return { rule: 'LOCK_DIGEST_MISMATCH', reason: `${constraint} does not admit that version` };
}

function differenceOf(entry: LockEntry, found: LoadedBundle): string | undefined {
  const { version, digest, contentDigest: expected } = entry;
  const [pinned, actual] = [parseVersion(version), parseVersion(found.contract?.service.version ?? '')];
  const isSame = pinned !== undefined && actual !== undefined && compareVersions(pinned, actual) === 0;
  if (digest !== undefined && digest !== found.origin?.digest) {
    return `that is ${found.origin?.digest ?? 'on disk'} now, not ${digest}`;
  }
  const content = contentDigest(found.documents.files);
  if (expected !== undefined && expected !== content) return `its files are ${content} now, not ${expected}`;
  return isSame ? undefined : `that is version ${actual?.text ?? 'unknown'}`;
}

function isAbsent(error: unknown): error is AppError {
  return error instanceof AppError && ['ARTIFACT_NOT_FOUND', 'FILE_NOT_FOUND', 'USAGE'].includes(error.code);
}

/** How a lock file and what it is for differ. */
interface ClosureDifferences {
  /** In the order of the file; where something is broken, nothing behind it is known. */
  readonly broken: readonly (LockProblem & { readonly entry: ReadLockEntry })[];
  /** What has no entry. Of optional dependencies only those that could have one. */
  readonly unlocked: readonly { readonly declarer: LoadedBundle; readonly declared: Declared }[];
  /** Entries that nothing leads to. They are not looked at: a file asks for no more than its contract does. */
  readonly unused: readonly ReadLockEntry[];
}

/** Follows everything that the bundle refers to by its entries; what has none may be in the workspace. */
async function compareClosure(
  context: AppContext,
  root: LoadedBundle,
  entries: readonly ReadLockEntry[],
  workspace: Workspace | undefined,
): Promise<ClosureDifferences> {
  const byKey = new Map(entries.map((entry) => [lockKey(entry), entry]));
  const problems = new Map<ReadLockEntry, LockProblem | undefined>();
  const unlocked: { readonly declarer: LoadedBundle; readonly declared: Declared }[] = [];
  await walkClosure(root, async (declarer, declared) => {
    const entry = byKey.get(lockKey(declared));
    if (entry === undefined) {
      if (workspace?.find(declared.ref, declared.constraint) !== undefined) return undefined;
      if (declared.required || (await isThere(context, declared))) unlocked.push({ declarer, declared });
      return undefined;
    }
    const { found, problem } = await loadEntry(context, declarer, entry);
    problems.set(entry, problem);
    return found;
  });
  const broken = entries.flatMap((entry) => {
    const problem = problems.get(entry) ?? findOutside(entry);
    return problem === undefined ? [] : [{ entry, ...problem }];
  });
  return { broken, unlocked, unused: entries.filter((entry) => !problems.has(entry)) };
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
