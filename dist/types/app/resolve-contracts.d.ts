import type { GraphOptions, ResolvedContract } from '../graph/index.js';
import type { AppContext } from './context.js';
import type { KnownContract } from './known-contract.js';
import { type LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
/** A contract with what it refers to, and where that is known from. */
export interface Resolved<Known extends KnownContract> extends ResolvedContract {
    readonly bundle: Known;
}
/** A contract with what it refers to, and the bundle it came from. */
export type ReachedContract = Resolved<LoadedBundle>;
/** Contracts without their bundles, by key. */
export type ResolvedFacts = ReadonlyMap<string, Resolved<KnownContract>>;
/** How references are followed. */
export interface ResolveOptions {
    /** Asked before the registry, where there is one. */
    readonly workspace?: Workspace | undefined;
    /** What is followed; `references` are those of configurations and policies. Default `dependencies`. */
    readonly links?: GraphOptions['links'];
}
/**
 * Resolves the dependencies of contracts, and theirs, level by level; each contract once, by its key, and each
 * reference once in all. What is wrong with one of them stays with it.
 *
 * @throws AppError when a registry does not answer, `TOO_LARGE`; UnreadableBundle for a root that is no contract
 */
export declare function resolveContracts(context: AppContext, roots: readonly LoadedBundle[], { workspace, links }?: ResolveOptions): Promise<Map<string, ReachedContract>>;
/** The same without the bundles: what is remembered of a published contract is not read again. */
export declare function resolveFacts(context: AppContext, roots: readonly LoadedBundle[], { workspace, links }?: ResolveOptions): Promise<Map<string, Resolved<KnownContract>>>;
/** One version of one contract, wherever it was reached from and however its place is spelled. */
export declare function keyOf(context: AppContext, bundle: KnownContract): string;
