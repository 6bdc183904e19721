/** The file that makes a folder a bundle. */
export declare const CONTRACT_FILE = "pacto.yaml";
/**
 * Finds the folders below `root` that hold a `pacto.yaml`, sorted, with `/` separators, relative to `root`. Links are
 * not followed. Of the folders that one pattern names, those inside another one are part of it, examples say; only the
 * root of a repository, which holds everything, hides none.
 *
 * @param patterns folders or globs (`services/*`, `**` for any number of folders), those to leave out behind a `!`;
 *   `**` where none says what to take
 * @throws AppError `FILE_NOT_FOUND` when a pattern names nothing
 */
export declare function discoverBundles(root: string, patterns?: readonly string[]): Promise<string[]>;
/**
 * The folders that {@link discoverBundles} would find where the files have these paths; a pattern may name nothing.
 *
 * @param paths of files, with `/` separators, relative to the root
 */
export declare function selectBundleFolders(paths: Iterable<string>, patterns?: readonly string[]): string[];
/** Every folder below `root` that holds a `pacto.yaml`, in the spelling of {@link discoverBundles}. */
export declare function listBundleFolders(root: string): Promise<string[]>;
