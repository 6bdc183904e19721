import type { Facts } from './facts.js';
import type { ProofContext } from './proof-context.js';
/**
 * Facts without open choices: the first possible case, then those that differ from it in one choice, then those that
 * differ in a choice that only such a branch opens.
 */
export declare function settledCases(context: ProofContext, facts: Facts): Generator<Facts>;
