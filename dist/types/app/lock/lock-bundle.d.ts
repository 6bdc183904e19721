import type { AppContext } from '../context.js';
import { type LockEntry } from './lock-file.js';
/** How a bundle is locked. */
export interface LockOptions {
    /** Take the highest versions for all references; else a pin that still holds stays. Default false. */
    readonly update?: boolean;
}
/** A lock file that is ready to be written, and how it differs from the one that is there. */
export interface PreparedLock {
    readonly name: string;
    readonly version: string;
    readonly entries: readonly LockEntry[];
    readonly text: string;
    /** Whether there is a lock file that can be read. */
    readonly isThere: boolean;
    /** References of which there is something to say; in their order. */
    readonly changes: readonly LockChange[];
}
/** One difference between the lock file that is there and the one that should be. */
export interface LockChange {
    readonly ref: string;
    readonly type: 'added' | 'removed' | 'modified';
    readonly before?: string;
    readonly after?: string;
}
/**
 * Pins everything that a bundle on disk leads to: dependencies, configurations, policies, and theirs. Optional
 * dependencies that are nowhere have no entry.
 *
 * @throws AppError as stores do, `ARTIFACT_NOT_FOUND` for something required that is nowhere; UnreadableBundle
 */
export declare function lockBundle(context: AppContext, folder: string, options?: LockOptions): Promise<PreparedLock>;
