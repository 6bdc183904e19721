import type { SchemaPair } from './schema-pair.js';
/** Compares constraints that are there or not: adding one is stricter, removing one looser, another one undecided. */
export declare function compareConstraints(pair: SchemaPair): void;
/** Compares `default`, which says what leaving a value out means. */
export declare function compareDefaults(pair: SchemaPair): void;
