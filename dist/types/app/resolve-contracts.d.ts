import type { ResolvedContract } from '../graph/index.js';
import type { AppContext } from './context.js';
import { type LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
/** A contract with what its dependencies resolved to, and the bundle it came from. */
export interface ReachedContract extends ResolvedContract {
    readonly bundle: LoadedBundle;
}
/**
 * Resolves the dependencies of contracts, and theirs, level by level; each contract once, by its key.
 *
 * @param workspace asked before the registry, where there is one
 * @throws AppError when a registry cannot be reached; UnreadableBundle for a root that is no contract
 */
export declare function resolveContracts(context: AppContext, roots: readonly LoadedBundle[], workspace?: Workspace): Promise<Map<string, ReachedContract>>;
/** One version of one contract, wherever it was reached from: two ranges that lead to it share it. */
export declare function keyOf(bundle: LoadedBundle): string;
