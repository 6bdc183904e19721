import { type ReferencedBundle } from '../validate/index.js';
import type { AppContext } from './context.js';
import type { LoadedBundle } from './loaded-bundle.js';
import type { Workspace } from './workspace.js';
/**
 * Loads what a contract refers to for its configuration and policies, and what those policies refer to. A reference
 * that leads nowhere becomes a problem in the result, so that validation can fail closed and say where.
 *
 * @throws AppError only for what makes the whole run pointless: a registry that cannot be asked
 */
export declare function resolveReferences(context: AppContext, bundle: LoadedBundle, workspace?: Workspace): Promise<Map<string, ReferencedBundle>>;
/**
 * Loads a bundle that a bundle on disk names by path; paths count from the declaring bundle.
 *
 * @throws AppError `USAGE` when the declarer came from a registry, which may never name a place on this machine
 */
export declare function loadBeside(context: AppContext, declarer: Pick<LoadedBundle, 'source' | 'origin'>, reference: string): Promise<LoadedBundle>;
