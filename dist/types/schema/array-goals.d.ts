import type { SchemaNode } from './model.js';
import type { Goal } from './proof-context.js';
/** What a schema demands of arrays. */
export declare function arrayGoals(node: SchemaNode): Goal[];
