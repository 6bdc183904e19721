/**
 * Removes the files of a folder that were not used for longest, until it is below a size, and temporary files that
 * nobody finished. Other processes may do the same: what is gone already is no error, nor is what cannot be removed.
 *
 * @param now milliseconds since 1970
 */
export declare function pruneFolder(directory: string, maxBytes: number, now: number): Promise<void>;
