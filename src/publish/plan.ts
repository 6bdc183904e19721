import { mapBounded } from '../base/index.ts';
import type { PlanEntry, Publication, PublishedState, PublishPlan } from './model.ts';
import { orderWaves } from './waves.ts';

const PARALLEL_LOOKUPS = 8;

/** What a plan is made from, besides the bundles. */
export interface PlanPorts {
  /** What the registry holds under the tag of a publication; `undefined` when it holds nothing. */
  findPublished(publication: Publication): Promise<PublishedState | undefined>;
  /** Digest of the manifest that pushing would create. */
  digestOf(publication: Publication): string;
  /** Whether other content under the same version promises the same as before. */
  isNeutralEdit(publication: Publication, published: PublishedState): Promise<boolean>;
}

/**
 * Decides, without sending anything, what publishing does with each bundle. Equal content is identical whatever
 * compressed it; other content under a published version is a conflict, unless it only edits what promises nothing.
 *
 * @throws AppError `USAGE` for circles, and as stores do
 */
export async function planPublish(publications: readonly Publication[], ports: PlanPorts): Promise<PublishPlan> {
  const waves = orderWaves(publications);
  const planned = await mapBounded(waves.flat(), PARALLEL_LOOKUPS, (publication) => planOne(publication, ports));
  const entries = new Map(planned.map((entry) => [entry.publication, entry]));
  return { waves: waves.map((wave) => wave.flatMap((publication) => entries.get(publication) ?? [])) };
}

async function planOne(publication: Publication, ports: PlanPorts): Promise<PlanEntry> {
  const published = await ports.findPublished(publication);
  if (published === undefined) return { publication, action: 'create', digest: ports.digestOf(publication) };
  const { digest } = published;
  if (published.contentDigest === publication.packed.contentDigest) {
    return { publication, action: 'identical', digest, published };
  }
  if (await ports.isNeutralEdit(publication, published)) {
    const reason = 'the version was not bumped; only documents without promises differ from what is published';
    return { publication, action: 'skipped', digest, reason, published };
  }
  return { publication, digest, ...conflictWith(publication, published) };
}

/** In what a publication and what is published under its version disagree. */
export function conflictWith(
  publication: Publication,
  published: PublishedState,
): Required<Pick<PlanEntry, 'published' | 'reason'>> & { readonly action: 'conflict' } {
  return {
    action: 'conflict',
    published,
    reason: `published with other content: ${published.contentDigest}, here ${publication.packed.contentDigest}`,
  };
}
