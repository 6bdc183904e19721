import { type Files } from '../../base/index.js';
/** The paths in which two bundles differ, sorted. */
export interface FileDifferences {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
}
/** Compares the files that make up the identity of two bundles: what the ignore rules keep, with names in NFC. */
export declare function compareFiles(before: Files, after: Files): FileDifferences;
