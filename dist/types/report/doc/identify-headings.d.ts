import { type Block, type Heading } from './block.js';
/** Blocks whose headings have ids that are unlike each other. */
export interface IdentifiedBlocks {
    readonly blocks: readonly Block[];
    /** The id of a heading by what it was known as before: the path of a page, or `path#id` for a heading of it. */
    readonly ids: ReadonlyMap<string, string>;
}
/** Gives the headings of a whole document their ids, in the order in which they stand, as GitHub does. */
export declare function identifyHeadings(blocks: readonly Block[]): IdentifiedBlocks;
/** The same blocks with other headings, those inside lists and quotes included. */
export declare function mapHeadings<B extends Block>(blocks: readonly B[], change: (heading: Heading) => Heading): B[];
