import type { SchemaDialect, SchemaNode, SchemaSide } from './model.js';
import type { ReferenceResolver } from './resolve-reference.js';
import type { Place } from './schema-document.js';
/** Reads the schemas of one side, each once. */
export declare class SchemaReader {
    #private;
    readonly dialect: SchemaDialect;
    readonly resolver: ReferenceResolver;
    readonly side: SchemaSide;
    /** @param nextId gives every node of a comparison its own number */
    constructor(side: SchemaSide, dialect: SchemaDialect, resolver: ReferenceResolver, nextId: () => number);
    read({ value, file, pointer }: Place): SchemaNode;
}
