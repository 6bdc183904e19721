import type { Facts } from './facts.js';
import type { NameClass } from './name-class.js';
import type { ProofContext } from './proof-context.js';
/** What is known about the names of a group: they are texts, with what `propertyNames` and the patterns say. */
export declare function nameFacts({ facts: builder }: Pick<ProofContext, 'facts'>, facts: Facts, group: NameClass): Facts;
/** Whether there is no name in a group: `propertyNames` refuses all, or they are classes of their own. */
export declare function hasNoNames(context: ProofContext, facts: Facts, group: NameClass): boolean;
