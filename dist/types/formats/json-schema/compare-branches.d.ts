import type { JudgedNodes } from './judged-nodes.js';
import type { SchemaPair } from './schema-pair.js';
/** Compares the branches of `allOf`, all of which apply, each with the one that it most likely was before. */
export declare function compareBranches(pair: SchemaPair, judged: JudgedNodes): void;
