import type { Facts } from './facts.js';
import type { ProofContext } from './proof-context.js';
/** Facts without open choices: the first possible case, then those that differ from it in one choice. */
export declare function settledCases(context: ProofContext, facts: Facts): Generator<Facts>;
