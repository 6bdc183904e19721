import type { PlanEntry, Publication, PublishedState, PublishPlan } from './model.js';
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
export declare function planPublish(publications: readonly Publication[], ports: PlanPorts): Promise<PublishPlan>;
/** In what a publication and what is published under its version disagree. */
export declare function conflictWith(publication: Publication, published: PublishedState): Required<Pick<PlanEntry, 'published' | 'reason'>> & {
    readonly action: 'conflict';
};
