import type { SchemaNode } from './model.js';
import type { Goal } from './proof-context.js';
/** What a schema demands by its branches. */
export declare function branchGoals({ keywords }: SchemaNode): Goal[];
