import { type DocumentSet } from '../document/index.js';
/** A file that the contract names, or why there is none. */
export type BundleFile = {
    readonly file: string;
    readonly problem?: undefined;
} | {
    readonly file?: undefined;
    readonly problem: string;
    readonly fix: string;
};
/** Finds the file that a path written in the contract means; the fix names the nearest file that is there. */
export declare function findBundleFile(documents: DocumentSet, written: string): BundleFile;
