import type { Facts } from './facts.js';
import type { ProofContext } from './proof-context.js';
/** The most members that objects may have, where only names that are mentioned are allowed. */
export declare function mostMembers(context: ProofContext, facts: Facts): number;
