import { type Finding } from '../base/index.js';
import type { AppContext } from './context.js';
import { type LoadedBundle } from './loaded-bundle.js';
/** The bundles of a repository, as they are on disk. */
export interface Workspace {
    /** Sorted by folder. */
    readonly bundles: readonly LoadedBundle[];
    /** The same name and version twice. */
    readonly findings: readonly Finding[];
    /** The bundle a reference leads to, when the workspace holds it: its highest version that the range admits. */
    find(reference: string, compatibility?: string): LoadedBundle | undefined;
}
/**
 * Finds and loads the bundles of the working directory.
 *
 * @param patterns folders or globs; default: those of the configuration, else everything
 * @param basePatterns those of the commit that a pull request starts from, which may name nothing any more; bundles
 *   that only they find are there to be checked, references do not lead to them
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`, `TOO_LARGE`
 */
export declare function loadWorkspace(context: AppContext, patterns?: readonly string[], basePatterns?: readonly string[]): Promise<Workspace>;
/**
 * A run over nothing must not look like a run that found nothing.
 *
 * @throws AppError `FILE_NOT_FOUND` when the workspace has no bundle
 */
export declare function requireBundles(context: AppContext, workspace: Workspace): void;
/**
 * The highest version of every service of a workspace; older ones are there to be compared with, not to be run. One whose
 * version cannot be compared may be in use, so it counts; one without a readable contract says nothing.
 */
export declare function newestBundles(bundles: readonly LoadedBundle[]): LoadedBundle[];
