import type { DocumentNode, DocumentSet } from '../document/index.js';
import type { SchemaProblem } from './schema-problem.js';
/** What the `$ref`s of a schema lead to. */
export interface SchemaReferences {
    /** Other files of the bundle that are part of the schema, by path. */
    readonly files: ReadonlyMap<string, DocumentNode>;
    /** Number of values in the schema and those files. */
    readonly nodes: number;
    readonly problems: readonly SchemaProblem[];
}
/** Follows every `$ref` of a schema within the bundle. */
export declare function findSchemaReferences(documents: DocumentSet, root: DocumentNode): SchemaReferences;
