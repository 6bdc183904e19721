import { type PlanEntry } from '../../publish/index.js';
import { type AppContext } from '../context.js';
/** What came of moving tags. */
export interface MovedTags {
    /** The tags that were moved, by the reference that they stand for now. */
    readonly tags: ReadonlyMap<string, readonly string[]>;
    readonly failure?: unknown;
}
/**
 * Moves the floating tags of everything that a plan has put in place, one repository after another. Versions that were
 * there already count too: a run that was cut off may have left their tags behind.
 */
export declare function moveTags(context: AppContext, entries: readonly PlanEntry[], stop?: AbortSignal): Promise<MovedTags>;
