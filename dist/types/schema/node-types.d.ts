import type { SchemaNode } from './model.js';
import { type TypeSet } from './type-set.js';
/** The types that values of a schema can have at most, by its own words and those of all that applies beside them. */
export declare function typesOf(node: SchemaNode): TypeSet;
