import { type Direction } from '../../base/index.js';
import type { DocumentNode, DocumentSet } from '../../document/index.js';
import { type CompareOptions, type SchemaComparison, type SchemaDialect } from '../../schema/index.js';
import type { PartialSchema, Side } from './partial-schema.js';
export type { SchemaDialect };
/** One side of a comparison of documents. */
export interface SchemaSource {
    readonly documents: DocumentSet;
    /** How all schemas of the document are read; default: as each schema's `$schema` says, else 2020-12. */
    readonly dialect?: SchemaDialect;
    /** True where `readOnly` and `writeOnly` say which messages carry a property. */
    readonly projects?: boolean;
}
/** A schema as it stands in a document, or one made of its parts. */
export type AskedSchema = DocumentNode | PartialSchema;
/** A schema of one of the two sides. */
export interface AskedSide {
    readonly side: Side;
    readonly schema: AskedSchema;
    /** Read as it counts for the messages of a direction; as it stands there unless given. */
    readonly reading?: {
        readonly direction: Direction;
        readonly isWriter: boolean;
    };
}
/** Asks the engine whether one schema accepts all that another does; the same question once, and not without end. */
export declare class SchemaQuestions {
    #private;
    constructor(before: SchemaSource, after: SchemaSource);
    /** Is all that the writer's schema accepts accepted by the reader's? */
    ask(writer: AskedSide, reader: AskedSide, options?: CompareOptions): SchemaComparison;
}
