import type { DocReport } from '../doc-model.js';
import { type Block } from './block.js';
/** What the contract needs, as a table and as a picture with what needs it. */
export declare function dependencyBlocks(report: DocReport): readonly Block[];
/** What needs the contract, where that is known. */
export declare function dependentBlocks(report: DocReport): readonly Block[];
