import type { Facts } from './facts.js';
import type { Hints } from './hints.js';
/** Numbers at and around every limit, plain ones first. */
export declare function sampleNumbers(facts: Facts, hints: Hints): number[];
