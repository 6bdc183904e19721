import type { DocumentSet } from '../../document/index.js';
/** The parsed values of a file and of all files of the bundle that references lead to from there, by path. */
export declare function reachedFiles(documents: DocumentSet, file: string): ReadonlyMap<string, unknown>;
