import type { DocReport } from '../model.js';
import { type Block } from './block.js';
/** The documentation of a contract, part by part; parts with nothing to say are left out. */
export declare function docBlocks(report: DocReport): readonly Block[];
