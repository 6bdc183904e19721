import { type Block } from './block.js';
/** A heading in a list of contents, with those below it. */
export interface ContentsEntry {
    readonly id: string;
    readonly text: string;
    readonly below: readonly ContentsEntry[];
}
/** The headings of a document below its title, down to a level; of a very long document the first ones. */
export declare function listContents(blocks: readonly Block[], deepest: 3 | 4): readonly ContentsEntry[];
