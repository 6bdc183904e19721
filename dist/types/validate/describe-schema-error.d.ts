import type { ErrorObject } from 'ajv';
import type { DocumentNode } from '../document/index.js';
import type { FindingPlace } from '../rules/index.js';
import type { SchemaLibrary } from './schema-library.js';
/** One mistake that a JSON Schema found in a document. */
export interface SchemaMistake {
    /** What is wrong, as a clause. */
    readonly problem: string;
    /** What to do, as a sentence. */
    readonly fix: string;
    readonly place: FindingPlace;
    /** Path of the name that an unknown one most likely meant: whoever misses it there has the same mistake before them. */
    readonly meant?: string;
}
/** Turns the errors of one validation into one mistake each, at the value, or the name, that the author has to touch. */
export declare function describeSchemaErrors(errors: readonly ErrorObject[], document: DocumentNode, library: SchemaLibrary): SchemaMistake[];
