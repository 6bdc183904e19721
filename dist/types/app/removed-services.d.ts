import type { Contract } from '../contract/index.js';
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
 * Services of a commit whose name no bundle of the workspace carries any more.
 *
 * @param base anything git takes for a commit
 * @throws AppError `GIT`
 */
export declare function findRemovedServices(context: AppContext, workspace: Workspace, base: string): Promise<RemovedService[]>;
