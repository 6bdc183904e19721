/**
 * Writes files and the folders around them as a tar archive whose bytes depend on nothing else: entries sorted by
 * path, files 0644, folders 0755, no owner, no times. Folders have entries because `oras pull` does not create the
 * folders that a file needs. Paths must be safe and free of collisions.
 */
export declare function writeTar(files: ReadonlyMap<string, Uint8Array>): Uint8Array;
/** Number of entries that {@link writeTar} writes for these paths: files and folders. */
export declare function countTarEntries(paths: Iterable<string>): number;
