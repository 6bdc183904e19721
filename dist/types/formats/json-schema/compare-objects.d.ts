import type { JudgedNodes } from './judged-nodes.ts';
import type { SchemaPair } from './schema-pair.ts';
/** Compares properties, which of them are required, and what is said about all others. */
export declare function compareObjects(pair: SchemaPair, judged: JudgedNodes): void;
