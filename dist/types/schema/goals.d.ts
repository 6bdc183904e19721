import type { SchemaNode } from './model.js';
import type { Goal } from './proof-context.js';
/** Everything that a schema demands; a value fits it when all goals are met. */
export declare function goalsOf(node: SchemaNode): Goal[];
