import type { Overrides } from '../contract/index.js';
import { type GraphOptions } from '../graph/index.js';
import type { GraphDiffReport, GraphReport } from '../report/index.js';
import type { AppContext } from './context.js';
/** What a graph is made of. */
export interface GraphSourceOptions {
    readonly overrides?: Overrides;
    /** Default `dependencies`; `references` are those of configurations and policies. */
    readonly links?: GraphOptions['links'];
}
/**
 * Resolves the dependencies of a contract, and theirs.
 *
 * @throws AppError when the root or a registry cannot be reached; UnreadableBundle when the root is no contract or
 * its lock file does not hold
 */
export declare function resolveGraph(context: AppContext, source: string, options?: GraphSourceOptions): Promise<GraphReport>;
/**
 * Compares the platforms below two contracts. It is no part of comparing the contracts themselves, whose result must not
 * depend on what a registry holds today.
 *
 * @throws AppError, UnreadableBundle as {@link resolveGraph} does
 */
export declare function diffGraphs(context: AppContext, before: string, after: string, options?: Pick<GraphSourceOptions, 'links'> & {
    readonly before?: Overrides;
    readonly after?: Overrides;
}): Promise<GraphDiffReport>;
