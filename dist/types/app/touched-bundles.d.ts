import { type RevisionFiles } from '../base/index.js';
import { type AppContext } from './context.js';
import { type LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
/**
 * The bundles of a workspace that differ from a commit, new ones included, and those that refer to them, directly or
 * through others. All bundles when the commit cannot be listed.
 *
 * @param goneNames services that the commit has and the workspace has not; who refers to them is touched
 * @throws AppError as the commit does
 */
export declare function findTouched(context: AppContext, workspace: Workspace, base: RevisionFiles, goneNames?: readonly string[]): Promise<ReadonlySet<LoadedBundle>>;
