import type { SchemaView } from './schema-view.js';
import { type TypeSet } from './type-set.js';
/** True when the types of a schema, which declares none itself, are up to its branches. */
export declare function leavesTypesToBranches(view: SchemaView): boolean;
/** The types a schema lets pass: those it declares, else those of the values it lists, else those of its branches. */
export declare function effectiveTypes(view: SchemaView): TypeSet | 'malformed';
