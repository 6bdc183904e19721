/** Whether a double stands for the decimal number that was written: whole numbers beyond 2^53 may not. */
export declare function isSafeNumber(value: number): boolean;
/** Whether `value` is a whole multiple of `step`, in decimal arithmetic: 0.3 is one of 0.1. Both must be safe. */
export declare function isMultiple(value: number, step: number): boolean;
/** The least common multiple of two steps above 0, `undefined` when no double holds it. */
export declare function commonMultiple(a: number, b: number): number | undefined;
/**
 * The multiple of a step that is nearest to a value, from above for sign 1, from below for -1; another one than the value
 * where that is excluded. `undefined` when no double holds it. Both must be safe.
 */
export declare function nearestMultiple(value: number, step: number, sign: 1 | -1, isExcluded: boolean): number | undefined;
/** `factor` times `step`, without the noise of doubles. */
export declare function timesStep(factor: number, step: number): number;
