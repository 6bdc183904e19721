import type { SchemaPair } from './schema-pair.ts';
/** Compares `enum` and `const` as sets of values. */
export declare function compareValues(pair: SchemaPair): void;
