import type { AppContext } from './context.js';
import type { LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
/**
 * The bundle of a workspace that a link leads to; `undefined` where the registry has to be asked: a digest is content that
 * was published, and a tag is the version of its name or one that moves.
 */
export declare function findInWorkspace(context: AppContext, workspace: Workspace | undefined, { ref, compatibility }: {
    readonly ref: string;
    readonly compatibility?: string | undefined;
}): LoadedBundle | undefined;
