import type { DocInterface } from '../doc-model.js';
import { type Block } from './block.js';
/** A heading with the facts of an interface, and its operations. */
export declare function interfaceBlocks(item: DocInterface): Block[];
