import type { SchemaDiff } from './schema-diff.js';
import type { SchemaPair } from './schema-pair.js';
/** Gathers what a pair and all pairs inside it found, with paths from the given pair on. */
export declare function collectDiff(root: SchemaPair): SchemaDiff;
