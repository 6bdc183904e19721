import type { SchemaNode } from './model.js';
/** What a schema makes a difference at: values near it are worth trying. */
export interface Hints {
    readonly numbers: readonly number[];
    readonly steps: readonly number[];
    readonly lengths: readonly number[];
    readonly counts: readonly number[];
    readonly patterns: readonly string[];
    readonly values: readonly unknown[];
    readonly names: readonly string[];
}
export declare const NO_HINTS: Hints;
/** Collects the limits of a schema and of all that applies to the same value. */
export declare function hintsOf(root: SchemaNode): Hints;
