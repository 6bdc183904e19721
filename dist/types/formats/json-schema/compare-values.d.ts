import type { SchemaPair } from './schema-pair.js';
/** Compares `enum` and `const` as sets of values. */
export declare function compareValues(pair: SchemaPair): void;
