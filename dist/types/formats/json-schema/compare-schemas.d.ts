import type { JudgedNodes } from './judged-nodes.ts';
import type { SchemaPair } from './schema-pair.ts';
/** Compares the keywords of two schemas themselves and names the inner schemas to compare. */
export declare function compareSchemas(pair: SchemaPair, judged: JudgedNodes): void;
