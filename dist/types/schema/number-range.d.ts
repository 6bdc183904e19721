import type { Facts } from './facts.js';
import type { Bound } from './model.js';
/** Lowest and highest number. */
export interface NumberRange {
    readonly minimum: Bound | undefined;
    readonly maximum: Bound | undefined;
}
/** What all numbers are multiples of; whole numbers are multiples of 1 at least. */
export declare function numberStep({ types, multipleOf }: Facts): number | undefined;
/** The limits of numbers; where only multiples of a step are allowed they are moved to the nearest one. */
export declare function numberRange(facts: Facts): NumberRange;
/** Whether no number is left. */
export declare function isEmptyRange({ minimum, maximum }: NumberRange): boolean;
/** All numbers of a range that is crossed in few steps; `undefined` when they are more than `most`. */
export declare function numbersWithin(facts: Facts, most: number): readonly number[] | undefined;
