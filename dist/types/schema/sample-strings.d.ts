import type { Facts } from './facts.js';
import type { Hints } from './hints.js';
/** Texts of every length at which something changes, and of every combination of patterns. */
export declare function sampleStrings(facts: Facts, hints: Hints): string[];
