import type { Facts } from './facts.js';
import type { SchemaNode } from './model.js';
import { type NameClass } from './name-class.js';
import type { ProofContext } from './proof-context.js';
/** Whether a schema speaks about the member for certain, and not only by its `unevaluatedProperties`. */
export declare function isCertainlyEvaluated(context: ProofContext, facts: Facts, node: SchemaNode, group: NameClass, path?: readonly SchemaNode[]): boolean;
/** How many of the first entries a schema speaks about for certain, without its `unevaluatedItems`. */
export declare function certainItems(context: ProofContext, facts: Facts, node: SchemaNode, path?: readonly SchemaNode[]): number;
