import type { Choice, Facts } from './facts.js';
import type { SchemaNode } from './model.js';
import type { ProofContext } from './proof-context.js';
import type { SyntheticNodes } from './synthetic-node.js';
/** One case per type, when there is more than one. */
export declare function typeChoice({ types }: Facts, made: SyntheticNodes): Choice | undefined;
/** One case per value of a member with few values, or per presence, where branches look at that member. */
export declare function discriminatorChoices(context: ProofContext, facts: Facts, node: SchemaNode): Choice[];
