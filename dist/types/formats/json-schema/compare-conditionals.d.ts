import type { JudgedNodes } from './judged-nodes.js';
import type { SchemaPair } from './schema-pair.js';
/** Compares keywords whose schemas apply only sometimes: a difference inside is one undecided change. */
export declare function compareConditionals(pair: SchemaPair, judged: JudgedNodes): void;
