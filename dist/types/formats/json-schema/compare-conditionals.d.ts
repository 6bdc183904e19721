import type { JudgedNodes } from './judged-nodes.ts';
import type { SchemaPair } from './schema-pair.ts';
/** Compares keywords whose schemas apply only sometimes: a difference inside is one undecided change. */
export declare function compareConditionals(pair: SchemaPair, judged: JudgedNodes): void;
