import type { Facts } from './facts.js';
import type { ProofContext } from './proof-context.js';
/**
 * Facts without open choices: the first possible case, then those that differ from it in one choice, and in those that
 * come up with it.
 */
export declare function settledCases(context: ProofContext, facts: Facts): Generator<Facts>;
