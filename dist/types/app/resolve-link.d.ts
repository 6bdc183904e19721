import type { ContractFacts, ResolvedDependency } from '../graph/index.js';
import { type VersionRange } from '../version/index.js';
import type { AppContext } from './context.js';
import type { KnownContract } from './known-contract.js';
import { type LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
/** How a contract refers to another one. */
export interface ContractLink {
    readonly kind: 'dependency' | 'configuration' | 'policy';
    readonly ref: string;
    /** As written; dependencies have one, the others take any version. */
    readonly compatibility?: string | undefined;
}
/** What a link leads to, or why it leads nowhere. */
export type LinkTarget<Known> = {
    readonly found: Known;
    readonly outside?: true;
} | (ResolvedDependency & {
    readonly error: string;
});
/** Follows a link of a contract. */
export type FollowLink<Known> = (declarer: KnownContract, link: ContractLink) => Promise<LinkTarget<Known>>;
/** Loads what a published reference leads to; with its bundle or without. */
type LoadPublished<Known> = (context: AppContext, ref: string, range: VersionRange | undefined) => Promise<Known | LoadedBundle>;
/** The dependencies of a contract in its order, then the bundles of its configurations, then of its policies. */
export declare function listLinks(contract: ContractFacts, withReferences: boolean): ContractLink[];
/**
 * Follows links, each reference and range once, however many contracts have it.
 *
 * @param load how published contracts are loaded
 */
export declare function followLink<Known extends KnownContract>(context: AppContext, workspace: Workspace | undefined, load: LoadPublished<Known>): FollowLink<Known | LoadedBundle>;
export {};
