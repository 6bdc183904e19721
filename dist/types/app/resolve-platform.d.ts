import { type DependencyGraph } from '../graph/index.js';
import type { DocReport } from '../report/index.js';
import type { AppContext } from './context.js';
import type { LoadedBundle } from './loaded-bundle.js';
import { type ReachedContract, type ResolveOptions } from './resolve-contracts.js';
import { type Workspace } from './workspace.js';
/** Contracts with everything that they lead to. */
export interface Landscape<Contracts = ReadonlyMap<string, ReachedContract>> {
    /** Keys of the contracts to start from, in the order asked for; those of the workspace first. */
    readonly roots: readonly string[];
    /** By key; what configurations and policies refer to is there too. */
    readonly reached: Contracts;
    /** There when the workspace was asked for. */
    readonly workspace?: Workspace;
    /** Bundles of the workspace that have no readable contract, so that nobody knows what they need. */
    readonly unreadable: readonly UnreadableSource[];
}
/** A bundle that says nothing. */
export interface UnreadableSource {
    readonly source: string;
    readonly message: string;
}
/** Several contracts with everything that they lead to. */
export interface Platform extends Landscape {
    /** One per root, in the order asked for. */
    readonly graphs: readonly DependencyGraph[];
    /** Every contract that was reached once. */
    readonly contracts: readonly DocReport[];
}
/**
 * Resolves what the sources lead to. Without sources: the newest bundles of the workspace, each dependency looked for
 * in the workspace first; a bundle that another one leads to is no root.
 *
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for a source that is no contract
 */
export declare function resolvePlatform(context: AppContext, sources: readonly string[]): Promise<Platform>;
/**
 * Resolves what the sources, and the newest bundles of the workspace where it is asked for, lead to.
 *
 * @throws AppError `USAGE` when there is nothing to start from, and as {@link resolvePlatform} does
 */
export declare function resolveLandscape<Contracts>(context: AppContext, { sources, workspace: withWorkspace }: {
    readonly sources: readonly string[];
    readonly workspace: boolean;
}, resolve: (context: AppContext, roots: readonly LoadedBundle[], options: ResolveOptions) => Promise<Contracts>): Promise<Landscape<Contracts>>;
