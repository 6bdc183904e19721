import type { ApplyPorts, FloatingPorts, PlanEntry, PlanPorts, Publication } from '../../publish/index.js';
import type { AppContext } from '../context.js';
import type { LoadedBundle } from '../loaded-bundle.js';
import { type PublicationOrigin } from './publication.js';
/** How planning and applying look at the registry and write to it. */
export interface PublishPortOptions extends PublicationOrigin {
    /** Only plan: nothing asks for the right to write. */
    readonly dryRun?: boolean;
    /** Told of every bundle that was sent, or was not. */
    readonly tell?: (entry: PlanEntry) => void;
    /** Asks the run to end. */
    readonly stop?: AbortSignal | undefined;
}
/** What planning asks. */
export declare function planPorts(context: AppContext, bundles: ReadonlyMap<Publication, LoadedBundle>, options: Omit<PublishPortOptions, 'tell' | 'stop'>): PlanPorts;
/** What applying does. */
export declare function applyPorts(context: AppContext, options: PublishPortOptions): ApplyPorts;
/**
 * What moving the floating tags of one repository does.
 *
 * @param reference of the repository, before mirrors
 */
export declare function floatingPorts(context: AppContext, reference: string, stop?: AbortSignal): FloatingPorts;
