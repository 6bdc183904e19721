import type { NameCollector } from './declared-names.js';
import type { SchemaNode } from './model.js';
/** A schema that a validator can read by itself. */
export interface EmittedSchema {
    readonly schema: Emitted;
    /** Where each part of it comes from. */
    readonly sources: ReadonlyMap<object, SchemaNode>;
}
type Emitted = Record<string, unknown>;
/** Thrown for a schema of which some part could not be read. */
export declare class DoubtfulSchema extends Error {
}
/**
 * Writes a schema in 2020-12, without what says nothing about one value: each schema inside is written for the parts of
 * the value that it applies to, with the names that these have. Validators overflow the stack on large schemas.
 *
 * @param closing whether names that the schema does not declare are forbidden
 * @throws DoubtfulSchema
 */
export declare function emitSchema(root: SchemaNode, value: unknown, closing: boolean, collector: NameCollector, assertsFormats: boolean): EmittedSchema;
export {};
