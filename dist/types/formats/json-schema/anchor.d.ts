import type { DocumentNode } from '../../document/index.js';
import type { Side } from './partial-schema.js';
import type { SchemaVisit } from './schema-diff.js';
/** Two schemas as they stand in their documents. */
export type SchemaNodes = {
    readonly [Of in Side]: DocumentNode;
};
/**
 * The definition that a difference is looked at in: the compared schemas themselves, or, deep inside them, the nearest
 * definition, provided that whatever stands around it takes any value of it.
 */
export declare function findAnchor(visit: SchemaVisit): {
    readonly visit: SchemaVisit;
    readonly nodes?: SchemaNodes;
};
/** True when all schemas around a place take any value of it. */
export declare function isOpenAround(inner: SchemaVisit): boolean;
