import type { SchemaDialect, SchemaNode, SchemaSide } from './model.js';
import type { ReferenceResolver } from './resolve-reference.js';
import type { Place } from './schema-document.js';
/** Reads the schemas of one side, each once. */
export declare class SchemaReader {
    #private;
    readonly side: SchemaSide;
    readonly dialect: SchemaDialect;
    readonly resolver: ReferenceResolver;
    constructor(side: SchemaSide, dialect: SchemaDialect, resolver: ReferenceResolver);
    read(place: Place): SchemaNode;
    /** The schema that a comparison begins with: who compares may have chosen another dialect than it names. */
    readEntry(place: Place): SchemaNode;
}
