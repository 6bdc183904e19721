import type { Facts } from './facts.js';
import type { ProofContext } from './proof-context.js';
/**
 * Whether a value with the facts is one of a list. Where the facts allow few values, these have been tried one by one
 * before: what is left are texts that patterns allow, and objects and arrays that are fixed down to the last member.
 */
export declare function provesListed(context: ProofContext, facts: Facts, values: readonly unknown[]): boolean;
