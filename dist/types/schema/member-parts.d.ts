import { type DeclaredNames } from './declared-names.js';
import type { Evaluator } from './evaluate.js';
import type { Facts, Part } from './facts.js';
import type { SchemaNode } from './model.js';
import { type NameClass } from './name-class.js';
/** What is known about the member with a name of a class; `undefined` when objects have no such member. */
export declare function memberParts(facts: Facts, group: NameClass, evaluator: Evaluator): Part[] | undefined;
/** Schemas that a schema demands the member to fit; where a pattern is not understood, those of both cases. */
export declare function demandedMember(node: SchemaNode, group: NameClass): SchemaNode[];
/** Whether names of a class may be among the declared ones. */
export declare function mentions(declared: DeclaredNames, group: NameClass): boolean;
