import { type Finding } from '../../base/index.js';
import type { AppContext } from '../context.js';
import type { LoadedBundle } from '../loaded-bundle.js';
import type { Workspace } from '../workspace.js';
import { type LockEntry } from './lock-file.js';
/** What the lock file of a bundle means for a run. */
export interface VerifiedLock {
    /** The context in which the references of the bundle are resolved: to the pinned versions. */
    readonly context: AppContext;
    /** Where lock file, contract and registry disagree. */
    readonly findings: readonly Finding[];
}
/**
 * Checks the lock file of a bundle against its contract and the registry: every entry still is what it was, and
 * everything that the bundle leads to has an entry, except what the workspace itself has. A bundle without lock file
 * is as it was.
 *
 * @throws AppError when a registry cannot be asked
 */
export declare function verifyLock(context: AppContext, bundle: LoadedBundle, workspace?: Workspace): Promise<VerifiedLock>;
/**
 * The same for commands that show a bundle instead of judging it.
 *
 * @throws UnreadableBundle with the findings when the lock file does not hold; AppError when a registry cannot be asked
 */
export declare function requireLock(context: AppContext, bundle: LoadedBundle): Promise<AppContext>;
/** Why an entry does not hold any more. */
interface LockProblem {
    readonly rule: 'LOCK_DIGEST_MISMATCH' | 'LOCK_LOCAL_DRIFT' | 'LOCK_UNRESOLVED';
    readonly reason: string;
}
/** What an entry leads to, or what is wrong with it. */
export type LoadedEntry = {
    readonly found: LoadedBundle;
    readonly problem?: undefined;
} | {
    readonly problem: LockProblem;
    readonly found?: undefined;
};
/**
 * Loads what an entry pins.
 *
 * @param declarer of the reference; paths count from it
 * @throws AppError when a registry cannot be asked
 */
export declare function loadEntry(context: AppContext, declarer: LoadedBundle, entry: LockEntry): Promise<LoadedEntry>;
export {};
