import { type Block } from '../doc/block.js';
import type { DocImage } from '../doc-model.js';
import { type Html } from './html.js';
/** What lines may refer to. */
export interface Surroundings {
    /** Ids of headings by what links call them. */
    readonly ids: ReadonlyMap<string, string>;
    /** Images by their path. */
    readonly images: ReadonlyMap<string, DocImage>;
}
/** Blocks as HTML. All text is escaped, and links are the only thing that leads anywhere. */
export declare function blocksHtml(blocks: readonly Block[], around: Surroundings): Html[];
