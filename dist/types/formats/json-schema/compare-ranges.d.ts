import type { SchemaPair } from './schema-pair.js';
/**
 * Compares the least and the greatest number, whether `exclusiveMinimum` is a number or, as in draft 4 and OpenAPI 3.0,
 * says how to read `minimum`.
 */
export declare function compareRanges(pair: SchemaPair): void;
