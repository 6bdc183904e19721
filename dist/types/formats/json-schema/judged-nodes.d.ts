import type { Coverage, DocumentNode, DocumentSet } from '../../document/index.js';
import type { SchemaView } from './schema-view.js';
/** Tells the coverage what a walk over two schemas has judged, so that unused definitions are left over. */
export declare class JudgedNodes {
    #private;
    constructor(before: DocumentSet, after: DocumentSet, coverage: Coverage);
    /** Marks the references on the way to two schemas, and what they lead to unless it holds definitions. */
    addTrails(before: SchemaView, after: SchemaView): void;
    /** Marks the keywords around the only branch of a schema; the branch is marked when it is compared. */
    addWrappers(before: SchemaView, after: SchemaView): void;
    /** Marks what the comparison of two schemas looks at itself; the schemas inside are marked when they are compared. */
    addPair(before: SchemaView, after: SchemaView): void;
    /** Marks two schemas that have no reference inside, as a whole. */
    addLayers(before: SchemaView, after: SchemaView): void;
    /** Marks all that two schemas say, with all that their references lead to; definitions only where one does. */
    addContents(before: SchemaView, after: SchemaView): void;
    /** Marks values with all that is below them and all that their references lead to. */
    addWhole(before: DocumentNode | undefined, after: DocumentNode | undefined): void;
}
