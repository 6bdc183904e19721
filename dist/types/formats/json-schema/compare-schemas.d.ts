import type { JudgedNodes } from './judged-nodes.js';
import type { SchemaPair } from './schema-pair.js';
/** Compares the keywords of two schemas themselves and names the inner schemas to compare. */
export declare function compareSchemas(pair: SchemaPair, judged: JudgedNodes): void;
