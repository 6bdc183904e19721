import type { Coverage, DocumentNode, DocumentSet } from '../../document/index.js';
import type { SchemaDiff } from './schema-diff.js';
/**
 * Compares schemas of two versions of a document. One instance serves a whole pair of documents: each pair of places
 * is compared once, whoever refers to it, and `$ref` cycles end by themselves.
 */
export declare class SchemaDiffer {
    #private;
    /** @param coverage learns of every place that was compared, so that the caller can report the rest */
    constructor(before: DocumentSet, after: DocumentSet, coverage: Coverage);
    /** All that differs between two schemas; schemas that are written differently and mean the same do not differ. */
    diff(before: DocumentNode, after: DocumentNode): SchemaDiff;
    /** The same, each difference only at its nearest places, for whoever tells it once wherever it is. */
    diffNearest(before: DocumentNode, after: DocumentNode): SchemaDiff;
}
