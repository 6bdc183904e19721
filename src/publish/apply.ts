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

/**
 * Sends what the plan creates, wave by wave; a wave starts only when the former one was read back. A tag that shows
 * other content afterwards was lost to another publisher and is reported, never pushed again.
 *
 * @throws AppError `CONFLICT` for a lost race, and as stores do
 */
export async function applyPlan(plan: PublishPlan, ports: ApplyPorts): Promise<PlanEntry[]> {
  const applied: PlanEntry[] = [];
  for (const wave of plan.waves) {
    applied.push(...(await mapBounded(wave, PARALLEL_PUSHES, (entry) => applyEntry(entry, ports))));
  }
  return applied;
}

async function applyEntry(entry: PlanEntry, ports: ApplyPorts): Promise<PlanEntry> {
  if (entry.action !== 'create') return entry;
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
