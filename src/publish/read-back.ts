import { AppError } from '../base/index.ts';
import type { PlanEntry, Publication, PublishedState } from './model.ts';
import { conflictWith } from './plan.ts';

/** Waits between readings of a tag that does not show what was sent, in milliseconds; 30 s in all. */
const READ_BACK_WAITS_MS = [500, 1000, 2000, 4000, 8000, 14_500];

/** What reading back needs from outside. */
export interface ReadBackPorts {
  /** What the registry holds under the tag now; `undefined` when it holds nothing. */
  findPublished(publication: Publication): Promise<PublishedState | undefined>;
  /** Digest that the tag has now, read back from the registry. */
  readBack(publication: Publication): Promise<string>;
  /** Waits before the tag is read once more; some registries show a write seconds later. */
  wait(ms: number): Promise<void>;
}

/**
 * Reads a tag until it shows what was sent, or something else.
 *
 * @throws LostRace when it shows other content; AppError as stores do, and `REGISTRY` when it shows nothing for 30 s
 */
export async function verify(entry: PlanEntry, ports: ReadBackPorts): Promise<PlanEntry> {
  let seen: string | undefined;
  for (const waitMs of [...READ_BACK_WAITS_MS, undefined]) {
    seen = await unlessMissing(() => ports.readBack(entry.publication));
    if (seen === entry.digest) return entry;
    const there = seen === undefined ? undefined : await unlessMissing(() => ports.findPublished(entry.publication));
    if (there !== undefined && there.digest !== entry.digest) return settle(entry, there);
    if (waitMs !== undefined) await ports.wait(waitMs);
  }
  // What the tag shows instead cannot be read: nobody knows what it is, but ours it is not.
  if (seen !== undefined) throw new LostRace({ ...entry, action: 'conflict', reason: `the tag shows ${seen}` }, seen);
  throw new AppError('REGISTRY', `${entry.publication.reference} was published, but the registry does not show it`, {
    hint: `Expected ${entry.digest}. Run again: what did arrive is not sent twice.`,
  });
}

/** Somebody else's content under the tag: as good as ours when it is the same. @throws LostRace when it is not */
export function settle(entry: PlanEntry, there: PublishedState): PlanEntry {
  const { publication } = entry;
  if (there.contentDigest === publication.packed.contentDigest) {
    return { ...entry, action: 'identical', digest: there.digest, published: there };
  }
  throw new LostRace({ ...entry, ...conflictWith(publication, there) }, there.digest);
}

/** Another publisher was faster with other content. */
export class LostRace extends AppError {
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
