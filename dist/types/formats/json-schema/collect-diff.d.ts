import type { SchemaDiff } from './schema-diff.js';
import type { SchemaPair } from './schema-pair.js';
/**
 * Gathers what a pair and all pairs inside it found, with paths from the given pair on. Of the many ways to a shared
 * definition the shortest are told; what is told stands in the order of the document.
 *
 * @param mostPlaces at how many places each shared definition is told
 */
export declare function collectDiff(root: SchemaPair, mostPlaces: number): SchemaDiff;
