import { type PublishedBundle, type PublishReport } from '../model.js';
/** What was published, or would be; of a dry run, the plan that can be applied later. */
export declare function publishDocument({ dryRun, results, warnings }: PublishReport): object;
/** One bundle of a plan: what it was when the plan was made, and what the registry held then. */
type PlannedBundle = PublishedBundle & Required<Pick<PublishedBundle, 'wave' | 'evidence'>>;
/**
 * Reads the JSON of a dry run back: the plan that is to be applied.
 *
 * @throws ShapeError
 */
export declare function readPublishPlan(value: unknown): readonly PlannedBundle[];
export {};
