import type { Overrides } from '../contract/index.js';
import type { GraphReport } from '../report/index.js';
import type { AppContext } from './context.js';
/**
 * Resolves the dependencies of a contract, and theirs.
 *
 * @throws AppError when the root or a registry cannot be reached; UnreadableBundle when the root is no contract or
 * its lock file does not hold
 */
export declare function resolveGraph(context: AppContext, source: string, overrides?: Overrides): Promise<GraphReport>;
