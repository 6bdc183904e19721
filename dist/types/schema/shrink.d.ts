/** Makes a counterexample as small as it can be: fewer members and entries first, then shorter texts, rounder numbers. */
export declare function shrinkValue(value: unknown, isCounterexample: (value: unknown) => boolean): unknown;
