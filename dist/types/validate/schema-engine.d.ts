import type { DocumentNode } from '../document/index.js';
import { type SchemaMistake } from './describe-schema-error.js';
/** Dialects of JSON Schema that are understood. */
export type SchemaDialect = 'draft-07' | '2019-09' | '2020-12';
/** What a schema says about a document; `problem` says why it could say nothing. */
export type SchemaVerdict = {
    readonly mistakes: readonly SchemaMistake[];
    readonly problem?: undefined;
} | {
    readonly mistakes?: undefined;
    readonly problem: string;
};
/** Checks a value of a document against one schema. */
export type SchemaCheck = (node: DocumentNode) => SchemaVerdict;
/** A check, or the reason why there is none. */
export type CompileResult = {
    readonly check: SchemaCheck;
    readonly problem?: undefined;
} | {
    readonly check?: undefined;
    readonly problem: string;
};
/** Checks a schema document against the schema of its dialect. */
export declare function checkSchemaDocument(root: DocumentNode, schema: unknown, dialect: SchemaDialect): SchemaVerdict;
/**
 * Compiles a schema. It has to say its own absolute URI in `$id`, or its `$ref`s to itself lead nowhere.
 *
 * @param others schemas that its `$ref`s name, by absolute URI
 */
export declare function compileSchema(schema: unknown, dialect: SchemaDialect, others?: ReadonlyMap<string, unknown>): CompileResult;
