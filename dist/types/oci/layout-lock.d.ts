import type { Timing } from './timing.js';
/**
 * Does something while no other process does it under the same lock, a file that exists for as long. A lock older than
 * 30 s is broken; waits up to 40 s, so that what a killed process leaves is outlived.
 *
 * @throws AppError `FILE_SYSTEM` when the lock stays taken or cannot be made
 */
export declare function withLockFile<T>(lock: string, timing: Timing, work: () => Promise<T>): Promise<T>;
