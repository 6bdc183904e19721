import type { JsonObject } from '../base/index.js';
import type { Bound, Doubt, Keywords } from './model.js';
type Bounds = Pick<Keywords, 'minimum' | 'maximum' | 'multipleOf'>;
/** The keywords about numbers. */
export declare const NUMBER_KEYWORDS: string[];
/** Reads the limits of numbers; those that a double cannot hold are in doubt. */
export declare function readBounds(raw: JsonObject, doubts: Doubt[]): Bounds;
/** The stricter one of two limits. @param sign 1 for lower limits, -1 for upper ones */
export declare function tighter(a: Bound | undefined, b: Bound | undefined, sign: 1 | -1): Bound | undefined;
export {};
