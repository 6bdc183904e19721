import { type CompareOptions, type SchemaComparison } from './comparison.js';
import type { SchemaDocument } from './schema-document.js';
/**
 * Is every value that the writer's schema accepts accepted by the reader's? `contained` has been proved;
 * `not-contained` comes with a value that ajv accepts on one side and rejects on the other; `unknown` names the
 * keyword, or the budget, that stood in the way. Never throws for what a schema holds, and reads nothing but what it
 * is given.
 */
export declare function compareSchemas(writer: SchemaDocument, reader: SchemaDocument, options?: CompareOptions): SchemaComparison;
