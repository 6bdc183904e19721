import type { Facts, Part } from './facts.js';
import type { ProofContext } from './proof-context.js';
/** Positions with schemas of their own. */
export declare function prefixLength(facts: Facts): number;
/** What is known about the entry at a position. */
export declare function itemParts(facts: Facts, index: number): Part[];
/** The most entries that an array may have: some position may be impossible to fill. */
export declare function longestArray(context: ProofContext, facts: Facts): number;
