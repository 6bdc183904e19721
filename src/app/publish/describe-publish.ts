import { mapBounded } from '../../base/index.ts';
import type { PlanEntry, Publication, PublishPlan } from '../../publish/index.ts';
import type { CheckReport, PublishedBundle } from '../../report/index.ts';
import type { AppContext } from '../context.ts';
import type { LoadedBundle } from '../loaded-bundle.ts';
import { compareFiles } from './file-differences.ts';

const PARALLEL_READS = 8;

/** One planned or applied bundle as reports show it. */
export function describeEntry({ publication, action, digest, reason, published }: PlanEntry): PublishedBundle {
  const { contract, reference, packed, source } = publication;
  return {
    name: contract.service.name,
    version: contract.service.version,
    source,
    ref: reference,
    digest,
    contentDigest: packed.contentDigest,
    action,
    ...(reason === undefined ? {} : { reason }),
    evidence: published === undefined ? null : { digest: published.digest, contentDigest: published.contentDigest },
    bytes: packed.size,
  };
}

/** The entries of a plan, each with its turn. */
export function describePlan({ waves }: PublishPlan): PublishedBundle[] {
  return waves.flatMap((wave, index) => wave.map((entry) => ({ ...describeEntry(entry), wave: index + 1 })));
}

/**
 * What came of a plan, in its order; conflicts with the files that differ.
 *
 * @param bundles what each publication was made from
 * @throws AppError as stores do
 */
export async function describeOutcome(
  context: AppContext,
  plan: PublishPlan,
  entries: readonly PlanEntry[],
  bundles: ReadonlyMap<Publication, LoadedBundle>,
): Promise<PublishedBundle[]> {
  const waves = plan.waves.flatMap((wave, index) => wave.map(() => index + 1));
  return await mapBounded(entries, PARALLEL_READS, async (entry, index) => {
    return { ...(await describeDifferences(context, entry, bundles)), wave: waves[index] ?? 1 };
  });
}

/** An entry, and in a conflict the files that differ. */
export async function describeDifferences(
  context: AppContext,
  entry: PlanEntry,
  bundles: ReadonlyMap<Publication, LoadedBundle>,
): Promise<PublishedBundle> {
  const { publication, published, action } = entry;
  const own = bundles.get(publication);
  if (action !== 'conflict' || published === undefined || own === undefined) return describeEntry(entry);
  const there = await context.contracts.loadAt(publication.reference, published.digest);
  return { ...describeEntry(entry), differences: compareFiles(there.documents.files, own.documents.files) };
}

/** A plan of which nothing is sent because some of its bundles conflict. */
export function holdBack(entry: PlanEntry): PlanEntry {
  if (entry.action !== 'create') return entry;
  return { ...entry, action: 'skipped', reason: 'held back: another bundle conflicts with what is published' };
}

/**
 * Nothing is sent: refused bundles say why, those that would have been sent that they waited for them.
 *
 * @param refusals why, by source of the bundle
 */
export function describeRefusal(
  checked: CheckReport,
  refusals: ReadonlyMap<string, string>,
  plan?: PublishPlan,
): PublishedBundle[] {
  const planned = new Map((plan === undefined ? [] : describePlan(plan)).map((bundle) => [bundle.source, bundle]));
  return checked.results.map(({ source, name, version, contentDigest = '' }): PublishedBundle => {
    const why = refusals.get(source);
    const known = planned.get(source);
    if (why === undefined && known !== undefined && known.action !== 'create') return known;
    const reason = why === undefined ? 'held back: another bundle is refused' : `refused: ${why}`;
    return { ref: '', digest: '', contentDigest, ...known, name, version, source, action: 'skipped', reason };
  });
}
