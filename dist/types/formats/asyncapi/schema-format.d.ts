import type { DocumentNode, DocumentSet } from '../../document/index.js';
import type { SchemaDialect } from '../json-schema/index.js';
/** A schema together with the language it is written in. */
export interface WrittenSchema {
    /** The schema; perhaps a reference. */
    readonly node: DocumentNode;
    /** Its value with the references at the top followed. */
    readonly value: unknown;
    /** As the document spells it; `undefined` for the schemas of AsyncAPI. */
    readonly format: string | undefined;
    readonly formatNode: DocumentNode | undefined;
    /** What leads to the schema and its format. */
    readonly plumbing: readonly DocumentNode[];
}
/** Opens a payload: 2.x names the language beside it, 3.x in an object around the schema. */
export declare function openSchema(documents: DocumentSet, holder: DocumentNode, sibling: DocumentNode | undefined): WrittenSchema;
/** The schema language without its version and spelling; unknown ones are their own family. */
export declare function familyOf(format: string | undefined): string;
/**
 * The rules that a schema is read by; the schemas of AsyncAPI are draft-07 and more. `undefined`: its `$schema` says.
 *
 * @see AsyncAPI 3.0.0, Multi Format Schema Object
 */
export declare function dialectOf(format: string | undefined): SchemaDialect | undefined;
/** True for languages whose keywords are those of JSON Schema. */
export declare function isSchemaFamily(family: string): boolean;
