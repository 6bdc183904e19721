import type { Facts } from './facts.js';
import type { ProofContext } from './proof-context.js';
/** Whether no value has some facts: every type is impossible, or every branch of a choice. */
export declare function isImpossible(context: ProofContext, facts: Facts, depth: number): boolean;
