import type { SchemaNode } from './model.js';
import type { Goal } from './proof-context.js';
/** What a schema demands of numbers. */
export declare function numberGoals({ keywords }: SchemaNode): Goal[];
