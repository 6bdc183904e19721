import { type RevisionFiles } from '../base/index.js';
import { type Contract } from '../contract/index.js';
import type { AppContext } from './context.js';
import { type LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
/** A service that the base of a pull request has and its head has not. */
export interface RemovedService {
    readonly bundle: LoadedBundle;
    readonly contract: Contract;
    /** Name of the service that is now in the same folder. */
    readonly renamedTo?: string;
    readonly commit: string;
}
/**
 * Services of a commit whose name no bundle of the workspace carries any more, of the folders that
 * {@link selectBundleFolders} finds. Where the commit cannot be listed, only folders that still hold a bundle are
 * looked at. A folder whose contract cannot be read any more may hold the service still, so it counts as there. Reads
 * contracts that the workspace has not as they are, and whole bundles of services that are gone.
 *
 * @param selections lists of folders or globs; what any of them selects counts, and an empty one selects all
 * @throws AppError as the commit does
 */
export declare function findRemovedServices(context: AppContext, { bundles }: Workspace, base: RevisionFiles, selections: readonly (readonly string[])[]): Promise<RemovedService[]>;
