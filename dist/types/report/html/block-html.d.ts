import type { Block } from '../doc/block.js';
import { type Html } from './html.js';
/** Ids of headings by what links call them. */
type Ids = ReadonlyMap<string, string>;
/** Blocks as HTML. All text is escaped, and links are the only thing that leads anywhere. */
export declare function blocksHtml(blocks: readonly Block[], ids: Ids): Html[];
export {};
