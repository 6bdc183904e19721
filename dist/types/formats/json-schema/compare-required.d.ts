import type { SchemaPair } from './schema-pair.js';
/** Compares `required` as a set of names. */
export declare function compareRequired(pair: SchemaPair): void;
