import type { Change } from '../base/index.js';
/** A change that a repository decided to let pass. */
export interface Waiver {
    readonly fingerprint: string;
    readonly service: string;
    readonly reason: string;
    /** Last day it holds, YYYY-MM-DD; expired ones are refused when the configuration is read. */
    readonly expires?: string;
}
/** Marks the changes of one service that a waiver names. */
export declare function applyWaivers(service: string, changes: readonly Change[], waivers: readonly Waiver[]): Change[];
