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
/** Collects the limits of schemas and of all that applies to the same value; equal ones are one object. */
export declare class HintCollector {
    #private;
    of(node: SchemaNode): Hints;
}
