import type { SchemaNode } from './model.js';
import type { Goal } from './proof-context.js';
/** What a schema demands of objects. */
export declare function objectGoals(node: SchemaNode): Goal[];
