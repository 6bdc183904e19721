import type { DocumentNode } from '../../document/index.js';
import type { Side } from './partial-schema.js';
import type { SchemaVisit } from './schema-diff.js';
/**
 * A value of the compared schemas with another one at the place that a visit leads to.
 *
 * @param exampleOf any value that a schema of that side accepts, for what has to stand beside
 * @returns `undefined` when there is none, or it is too deep
 */
export declare function surround(visit: SchemaVisit, side: Side, value: unknown, exampleOf: (schema: DocumentNode) => unknown): {
    readonly value: unknown;
} | undefined;
