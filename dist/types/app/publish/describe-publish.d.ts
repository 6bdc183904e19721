import type { PlanEntry, Publication, PublishPlan } from '../../publish/index.js';
import type { CheckReport, PublishedBundle } from '../../report/index.js';
import type { AppContext } from '../context.js';
import type { LoadedBundle } from '../loaded-bundle.js';
/** One planned or applied bundle as reports show it. */
export declare function describeEntry({ publication, action, digest, reason, published }: PlanEntry): PublishedBundle;
/** The entries of a plan, each with its turn. */
export declare function describePlan({ waves }: PublishPlan): PublishedBundle[];
/**
 * What came of a plan, in its order; conflicts with the files that differ.
 *
 * @param bundles what each publication was made from
 * @throws AppError as stores do
 */
export declare function describeOutcome(context: AppContext, plan: PublishPlan, entries: readonly PlanEntry[], bundles: ReadonlyMap<Publication, LoadedBundle>): Promise<PublishedBundle[]>;
/** An entry, and in a conflict the files that differ. */
export declare function describeDifferences(context: AppContext, entry: PlanEntry, bundles: ReadonlyMap<Publication, LoadedBundle>): Promise<PublishedBundle>;
/** A plan of which nothing is sent because some of its bundles conflict. */
export declare function holdBack(entry: PlanEntry): PlanEntry;
/**
 * Nothing is sent: refused bundles say why, those that would have been sent that they waited for them.
 *
 * @param refusals why, by source of the bundle
 */
export declare function describeRefusal(checked: CheckReport, refusals: ReadonlyMap<string, string>, plan?: PublishPlan): PublishedBundle[];
