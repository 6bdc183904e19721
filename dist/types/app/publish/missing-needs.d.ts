import { type PlanEntry } from '../../publish/index.js';
import type { AppContext } from '../context.js';
/** What bundles refer to and nobody has. */
export interface MissingNeeds {
    /** What stops publishing, by source of the bundle. */
    readonly required: ReadonlyMap<string, string>;
    /** What is only optional. */
    readonly warnings: readonly string[];
}
/**
 * Looks for everything that the bundles which would be sent refer to: first among what is published together, then in
 * the registry. Each reference is looked up once.
 *
 * @throws AppError when a registry cannot be asked for something required
 */
export declare function findMissingNeeds(context: AppContext, entries: readonly PlanEntry[]): Promise<MissingNeeds>;
