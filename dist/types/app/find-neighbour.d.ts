import type { AppContext } from './context.js';
import { type LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
/** The bundle among those at hand that a reference of one of them leads to, if it is there. */
export type FindNeighbour = (from: Pick<LoadedBundle, 'source'>, link: NeighbourLink) => LoadedBundle | undefined;
/** A reference of a contract; without a range it leads to the highest version. */
export interface NeighbourLink {
    readonly ref: string;
    readonly compatibility?: string | undefined;
}
/**
 * Follows references to bundles of the same workspace: by their repository; by their path; and, where nobody says
 * which registry the bundles belong to, by the name of the service at the end of the reference.
 */
export declare function createNeighbourFinder(context: AppContext, workspace: Workspace): FindNeighbour;
/**
 * The bundle of a workspace that a link leads to; `undefined` where the registry has to be asked: a digest is content that
 * was published, and a tag is the version of its name or one that moves.
 */
export declare function findInWorkspace(context: AppContext, workspace: Workspace | undefined, link: NeighbourLink): LoadedBundle | undefined;
