import type { CreatedBundle } from '../init-bundle.js';
import type { SkippedFile } from './model.js';
import type { SettledContract } from './settle.js';
/** A contract that was just written for a folder. `files` are those of the bundle. */
export interface ContractFromFolder extends CreatedBundle {
    readonly version: string;
    /** Files that were not there before. */
    readonly written: readonly string[];
    /** What was found, and the place of the contract that it went to. */
    readonly found: readonly {
        readonly file: string;
        readonly what: string;
        readonly path: string;
    }[];
    readonly skipped: readonly SkippedFile[];
    /** Values that no file says. */
    readonly guessed: readonly {
        readonly path: string;
        readonly value: string;
        readonly reason: string;
    }[];
    /** What only a person knows. */
    readonly toFillIn: readonly {
        readonly path: string;
        readonly what: string;
    }[];
    /** What else to know. */
    readonly notes: readonly string[];
}
interface Outcome {
    readonly directory: string;
    readonly settled: SettledContract;
    readonly written: readonly string[];
    readonly skipped: readonly SkippedFile[];
    readonly notes: readonly string[];
}
/** Explains a contract that was written. */
export declare function summarize({ directory, settled, written, skipped, notes }: Outcome): ContractFromFolder;
export {};
