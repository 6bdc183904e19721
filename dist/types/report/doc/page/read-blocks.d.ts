import { type PageBlock } from '../block.js';
import type { BlockContext } from './block-reader.js';
/** Reads the lines of a page, a quote or a list item. HTML is not known, so it is text. */
export declare function readBlocks(lines: readonly string[], context: BlockContext, depth?: number): PageBlock[];
