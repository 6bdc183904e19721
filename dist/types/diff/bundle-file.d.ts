import { type DocumentFile, type DocumentSet } from '../document/index.js';
/** A file that the contract names, whatever way it spells the path; one that climbs out of the bundle is not there. */
export declare function bundleFile(documents: DocumentSet, path: string): DocumentFile;
