import type { JudgedNodes } from './judged-nodes.js';
import type { SchemaPair } from './schema-pair.js';
/** Compares items, whether the first ones are in `prefixItems` or, before 2020-12, in a list under `items`. */
export declare function compareArrays(pair: SchemaPair, judged: JudgedNodes): void;
