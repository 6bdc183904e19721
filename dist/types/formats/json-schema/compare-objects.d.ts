import type { JudgedNodes } from './judged-nodes.js';
import type { SchemaPair } from './schema-pair.js';
/** Compares properties, which of them are required, and what is said about all others. */
export declare function compareObjects(pair: SchemaPair, judged: JudgedNodes): void;
