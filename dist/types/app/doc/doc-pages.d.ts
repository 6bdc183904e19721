import { type DocumentSet } from '../../document/index.js';
import { type DocText } from '../../report/index.js';
/** The Markdown pages in a bundle's `docs/`, an overview before the others; never more than a reader can take. */
export declare function listPages({ files }: DocumentSet): DocText[];
