import type { NumberRange } from './proto-file.js';
/** The numbers of `ranges` that are in none of `without`, as few ranges as possible, ascending. */
export declare function subtractRanges(ranges: readonly NumberRange[], without: readonly NumberRange[]): NumberRange[];
/** True when one of the ranges has the number. */
export declare function includesNumber(ranges: readonly NumberRange[], number: number): boolean;
/** Spells a range as protobuf does: `7`, `10 to 20` or `100 to max`. */
export declare function formatRange({ first, last }: NumberRange): string;
/** Sorts ranges and joins those that overlap or touch. */
export declare function mergeRanges(ranges: readonly NumberRange[]): NumberRange[];
