import { AppError, mapBounded } from '../base/index.ts';
import type { PlanEntry, Publication, PublishedState, PublishPlan } from './model.ts';
import { conflictWith } from './plan.ts';

const PARALLEL_PUSHES = 4;

/** What applying a plan needs from outside. */
export interface ApplyPorts {
  /** What the registry holds under the tag now; `undefined` when it holds nothing. */
  findPublished(publication: Publication): Promise<PublishedState | undefined>;
  /** Sends blobs, manifest and tag. Gives the digest of the manifest. */
  push(publication: Publication): Promise<string>;
  /** Digest that the tag has now, read back from the registry. */
  readBack(publication: Publication): Promise<string>;
  /** Waits before the tag is read once more; some registries show a write seconds later. */
  wait(ms: number): Promise<void>;
  /** Told of every bundle that the plan sends; once more should its tag be found moved in the end. */
  tell?(entry: PlanEntry): void;
}

/** Waits between readings of a tag that does not show what was sent, in milliseconds; 30 s in all. */
const READ_BACK_WAITS_MS = [500, 1000, 2000, 4000, 8000, 14_500];

/** Publishers who meet at a tag are rarely further apart, in milliseconds. */
const BEFORE_SECOND_LOOK_MS = 500;

/** Answers to a manifest that may mean: this tag is taken and does not move. Each registry words it differently. */
const TAKEN_STATUSES = [400, 403, 409, 412];

/** What came of a plan. */
export interface AppliedPlan {
  /** Every entry of the plan, in its order; what was not sent is `skipped` and says why. */
  readonly entries: readonly PlanEntry[];
  /** The first failure; nothing was started after it. */
  readonly failure?: unknown;
}

/**
 * Sends what the plan creates, wave by wave; a wave starts only when the former one was read back. In the end all that
 * was sent is looked at once more. A tag that shows other content was lost to another publisher and is reported, never
 * pushed again. A failure ends the run but not the account of it: what was sent before stays sent, and is listed.
 */
export async function applyPlan(plan: PublishPlan, ports: ApplyPorts): Promise<AppliedPlan> {
  const failures: unknown[] = [];
  const settleFailure = (entry: PlanEntry) => (failure: unknown) => {
    failures.push(failure);
    if (failure instanceof LostRace) return failure.entry;
    return { ...entry, action: 'skipped', reason: describe(failure) } as const;
  };
  const applyOne = async (entry: PlanEntry): Promise<PlanEntry> => {
    if (entry.action !== 'create') return entry;
    if (failures.length > 0) return { ...entry, action: 'skipped', reason: 'not sent: another bundle failed' };
    const applied = await applyEntry(entry, ports).catch(settleFailure(entry));
    ports.tell?.(applied);
    return applied;
  };
  const entries: PlanEntry[] = [];
  for (const wave of plan.waves) entries.push(...(await mapBounded(wave, PARALLEL_PUSHES, applyOne)));
  const confirmed = await confirm(entries, ports, settleFailure);
  return { entries: confirmed, ...(failures.length === 0 ? {} : { failure: failures[0] }) };
}

/**
 * Looks once more at all that was sent, after a moment: whoever sends to the same tag at the same time has then done so,
 * and all but one of them see it. A layout does not let its tags be moved, and needs no second look.
 */
async function confirm(
  entries: readonly PlanEntry[],
  ports: ApplyPorts,
  settleFailure: (entry: PlanEntry) => (failure: unknown) => PlanEntry,
): Promise<PlanEntry[]> {
  const isContested = ({ action, publication }: PlanEntry) =>
    action === 'create' && publication.target.kind === 'registry';
  if (!entries.some(isContested)) return [...entries];
  await ports.wait(BEFORE_SECOND_LOOK_MS);
  return await mapBounded(entries, PARALLEL_PUSHES, async (entry) => {
    if (!isContested(entry)) return entry;
    const seen = await verify(entry, ports).catch(settleFailure(entry));
    if (seen !== entry) ports.tell?.(seen);
    return seen;
  });
}

function describe(failure: unknown): string {
  return `failed: ${failure instanceof Error ? failure.message : String(failure)}`;
}

/** The tag is looked at once more before it is written: the plan may be minutes old. */
async function applyEntry(entry: PlanEntry, ports: ApplyPorts): Promise<PlanEntry> {
  const there = await ports.findPublished(entry.publication);
  if (there !== undefined) return settle(entry, there);
  try {
    const digest = await ports.push(entry.publication);
    return await verify({ ...entry, digest }, ports);
  } catch (error) {
    if (error instanceof LostRace || !mayMeanTaken(error)) throw error;
    const taken = await ports.findPublished(entry.publication);
    if (taken === undefined) throw error;
    return taken.digest === entry.digest ? entry : settle(entry, taken);
  }
}

function mayMeanTaken(error: unknown): boolean {
  if (!(error instanceof AppError)) return false;
  return error.code === 'CONFLICT' || ('status' in error && TAKEN_STATUSES.includes(Number(error.status)));
}

async function verify(entry: PlanEntry, ports: ApplyPorts): Promise<PlanEntry> {
  for (const waitMs of [...READ_BACK_WAITS_MS, undefined]) {
    const seen = await unlessMissing(() => ports.readBack(entry.publication));
    if (seen === entry.digest) return entry;
    const there = seen === undefined ? undefined : await unlessMissing(() => ports.findPublished(entry.publication));
    if (there !== undefined && there.digest !== entry.digest) return settle(entry, there);
    if (waitMs !== undefined) await ports.wait(waitMs);
  }
  throw new AppError('REGISTRY', `${entry.publication.reference} was published, but the registry does not show it`, {
    hint: `Expected ${entry.digest}. Run again: what did arrive is not sent twice.`,
  });
}

/** Somebody else's content under the tag: as good as ours when it is the same, a lost race when it is not. */
function settle(entry: PlanEntry, there: PublishedState): PlanEntry {
  const { publication } = entry;
  if (there.contentDigest === publication.packed.contentDigest) {
    return { ...entry, action: 'identical', digest: there.digest, published: there };
  }
  throw new LostRace({ ...entry, ...conflictWith(publication, there) }, there.digest);
}

/** Another publisher was faster with other content. */
class LostRace extends AppError {
  readonly entry: PlanEntry;

  constructor(entry: PlanEntry, seen: string) {
    const { reference } = entry.publication;
    super('CONFLICT', `lost the race for ${reference}: another publisher put ${seen} there`, {
      hint: 'It is left as it is. Compare the two, then publish under a new version.',
    });
    this.entry = { ...entry, reason: `lost the race; ${entry.reason}` };
  }
}

async function unlessMissing<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND') return undefined;
    throw error;
  }
}
