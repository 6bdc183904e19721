import type { Facts } from './facts.js';
import type { Bound } from './model.js';
/** Lowest and highest number. */
export interface NumberRange {
    readonly minimum: Bound | undefined;
    readonly maximum: Bound | undefined;
}
/** The limits of numbers; where only multiples of a whole number are allowed they are moved to the nearest one. */
export declare function numberRange(facts: Facts): NumberRange;
/** Whether no number is left. */
export declare function isEmptyRange({ minimum, maximum }: NumberRange): boolean;
