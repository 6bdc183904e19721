import type { GraphReport } from '../report/index.js';
import type { AppContext } from './context.js';
/**
 * Resolves the dependencies of a contract, and theirs, level by level.
 *
 * @throws AppError when the root or a registry cannot be reached
 */
export declare function resolveGraph(context: AppContext, source: string): Promise<GraphReport>;
