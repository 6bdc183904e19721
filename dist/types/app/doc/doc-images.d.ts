import type { DocumentSet } from '../../document/index.js';
import type { DocImage } from '../../report/index.js';
/** The images in a bundle that its pages may show, by path. */
export declare function listImages({ files }: DocumentSet): ReadonlyMap<string, DocImage>;
