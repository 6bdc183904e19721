import type { DocReport } from '../doc-model.js';
import { type Block } from './block.js';
/** The pages of a bundle, one after the other, below a heading each. */
export declare function pageBlocks(documents: DocReport['documents']): readonly Block[];
