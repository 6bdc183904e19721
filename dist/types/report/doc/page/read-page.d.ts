import { type PageBlock } from '../block.js';
/** A page of a bundle's `docs/` as data that can be shown as it is: there is no markup in it. */
export interface DocPage {
    /** Path inside the bundle. */
    readonly path: string;
    /** Its first heading. */
    readonly title?: string;
    /** Why it is not, or not all, there. */
    readonly problem?: string;
    readonly blocks: readonly PageBlock[];
}
/** A page before it is read. */
export interface PageText {
    readonly path: string;
    readonly text?: string;
    readonly problem?: string;
}
/**
 * Reads the Markdown pages of a bundle: headings, lists, tables, quotes, code, emphasis and links as GitHub reads them.
 * HTML stays text, its alternative text stands for an image, and only links to the web, to mail and to other pages are links.
 * Ids of headings are unique within their page.
 */
export declare function readPages(pages: readonly PageText[]): DocPage[];
