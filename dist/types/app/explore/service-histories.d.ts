import { type AppContext } from '../context.js';
import { type LoadedBundle } from '../loaded-bundle.js';
import type { Workspace } from '../workspace.js';
/** Tells which bundles are versions of one service. */
export declare class ServiceHistories {
    #private;
    constructor(context: AppContext, workspace: Workspace | undefined);
    /** Where versions of a bundle are published: where it came from, or where it would be published to. */
    repositoryOf(bundle: LoadedBundle): string | undefined;
    /** One text per service: its repository, else its name in the workspace, else its place. */
    keyOf(bundle: LoadedBundle): string;
    /** The bundles on disk that are versions of the same service, newest first; none for what only a registry holds. */
    versionsOnDisk(bundle: LoadedBundle): readonly LoadedBundle[];
}
