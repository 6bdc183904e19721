import type { SchemaPair } from './schema-pair.js';
/** Compares the bounds of numbers, texts, lists and maps. */
export declare function compareBounds(pair: SchemaPair): void;
