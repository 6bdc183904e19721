import { AppError, mapBounded } from '../base/index.ts';
import type { PlanEntry, Publication, PublishPlan } from './model.ts';

const PARALLEL_PUSHES = 4;

/** What applying a plan needs from outside. */
export interface ApplyPorts {
  /** Sends blobs, manifest and tag. Gives the digest of the manifest. */
  push(publication: Publication): Promise<string>;
  /** Digest that the tag has now, read back from the registry. */
  readBack(publication: Publication): Promise<string>;
  /** Waits before the tag is read once more; some registries show a write seconds later. */
  wait(ms: number): Promise<void>;
}

/** Waits between readings of a tag that still shows another digest, in milliseconds; 30 s in all. */
const READ_BACK_WAITS_MS = [500, 1000, 2000, 4000, 8000, 14_500];

/** What came of a plan. */
export interface AppliedPlan {
  /** Every entry of the plan, in its order; what was not sent is `skipped` and says why. */
  readonly entries: readonly PlanEntry[];
  /** The first failure; nothing was started after it. */
  readonly failure?: unknown;
}

/**
 * Sends what the plan creates, wave by wave; a wave starts only when the former one was read back. A tag that shows
 * other content afterwards was lost to another publisher and is reported, never pushed again. A failure ends the run
 * but not the account of it: what was sent before stays sent, and is listed.
 */
export async function applyPlan(plan: PublishPlan, ports: ApplyPorts): Promise<AppliedPlan> {
  const failures: unknown[] = [];
  const entries: PlanEntry[] = [];
  for (const wave of plan.waves) {
    const applied = await mapBounded(wave, PARALLEL_PUSHES, async (entry) => {
      if (entry.action !== 'create') return entry;
      if (failures.length > 0)
        return { ...entry, action: 'skipped', reason: 'not sent: another bundle failed' } as const;
      try {
        return await applyEntry(entry, ports);
      } catch (error) {
        failures.push(error);
        return failedEntry(entry, error);
      }
    });
    entries.push(...applied);
  }
  return { entries, ...(failures.length === 0 ? {} : { failure: failures[0] }) };
}

function failedEntry(entry: PlanEntry, error: unknown): PlanEntry {
  const reason = `failed: ${error instanceof Error ? error.message : String(error)}`;
  const isConflict = error instanceof AppError && error.code === 'CONFLICT';
  return { ...entry, action: isConflict ? 'conflict' : 'skipped', reason };
}

async function applyEntry(entry: PlanEntry, ports: ApplyPorts): Promise<PlanEntry> {
  const digest = await ports.push(entry.publication);
  await verify(entry.publication, digest, ports);
  return { ...entry, digest };
}

async function verify(publication: Publication, digest: string, ports: ApplyPorts): Promise<void> {
  let seen = await readTag(publication, ports);
  for (const waitMs of READ_BACK_WAITS_MS) {
    if (seen === digest) return;
    await ports.wait(waitMs);
    seen = await readTag(publication, ports);
  }
  if (seen === digest) return;
  throw new AppError(
    'CONFLICT',
    `${publication.reference} was published, but the registry shows ${seen ?? 'nothing'}`,
    {
      hint: `Another publisher was faster, or the registry lost the tag; expected ${digest}. Compare the two before a rerun.`,
    },
  );
}

async function readTag(publication: Publication, ports: ApplyPorts): Promise<string | undefined> {
  try {
    return await ports.readBack(publication);
  } catch (error) {
    if (error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND') return undefined;
    throw error;
  }
}
