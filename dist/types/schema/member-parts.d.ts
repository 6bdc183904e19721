import { type DeclaredNames } from './declared-names.js';
import type { Evaluator } from './evaluate.js';
import type { Facts, Part } from './facts.js';
import type { SchemaNode } from './model.js';
import { type NameClass } from './name-class.js';
/**
 * The classes of names that members may have. Names that the writer mentions in any branch are told apart, whether the
 * branch applies or not: in the closed world, and beside `unevaluatedProperties`, they differ from those of nobody.
 */
export declare function memberClasses(facts: Facts, evaluator: Evaluator, others?: readonly SchemaNode[], more?: readonly string[]): readonly NameClass[] | undefined;
/** What is known about the member with a name of a class; `undefined` when objects have no such member. */
export declare function memberParts(facts: Facts, group: NameClass, evaluator: Evaluator): readonly Part[] | undefined;
/** Schemas that a schema demands the member to fit; where a pattern is not understood, those of both cases. */
export declare function demandedMember(node: SchemaNode, group: NameClass): SchemaNode[];
/** Whether names of a class may be among the declared ones. */
export declare function mentions(declared: DeclaredNames, group: NameClass): boolean;
