/**
 * Finds the folders below `root` that hold a `pacto.yaml`, sorted, with `/` separators, relative to `root`. A bundle
 * is not searched for further bundles, links are not followed.
 *
 * @param patterns folders or globs (`services/*`, `**` for any number of folders); empty for everything below `root`
 * @throws AppError `FILE_NOT_FOUND` when a pattern names nothing
 */
export declare function discoverBundles(root: string, patterns?: readonly string[]): Promise<string[]>;
/**
 * The folders that {@link discoverBundles} would find where the files have these paths; a pattern may name nothing.
 *
 * @param paths of files, with `/` separators, relative to the root
 */
export declare function selectBundleFolders(paths: Iterable<string>, patterns?: readonly string[]): string[];
