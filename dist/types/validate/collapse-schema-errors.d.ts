import type { ErrorObject } from 'ajv';
import type { SchemaLibrary } from './schema-library.js';
/**
 * Reduces the errors of one validation to one per mistake: the branches of `anyOf`, `oneOf` and their like give way to
 * the branch that was meant, or to one error about the choice; an error that follows from another is dropped.
 */
export declare function collapseSchemaErrors(errors: readonly ErrorObject[], library: SchemaLibrary): ErrorObject[];
