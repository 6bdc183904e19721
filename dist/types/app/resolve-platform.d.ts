import { type DependencyGraph } from '../graph/index.js';
import type { DocReport } from '../report/index.js';
import type { AppContext } from './context.js';
/** Several contracts with everything that they lead to. */
export interface Platform {
    /** One per root, in the order asked for. */
    readonly graphs: readonly DependencyGraph[];
    /** Every contract of the graphs once. */
    readonly contracts: readonly DocReport[];
}
/**
 * Resolves what the sources lead to. Without sources: the newest bundles of the workspace, each dependency looked for
 * in the workspace first; a bundle that another one leads to is no root.
 *
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for a root that is no contract
 */
export declare function resolvePlatform(context: AppContext, sources: readonly string[]): Promise<Platform>;
