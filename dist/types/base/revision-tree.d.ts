/** What a commit has at a path. */
export interface TreeEntry {
    /** Git object id, hex. */
    readonly id: string;
    /** False for links and submodules. */
    readonly isFile: boolean;
}
/** All entries of a commit but folders, by their paths from the root of the repository, asked for from one folder. */
export declare class RevisionTree {
    #private;
    /** @param folder what paths count from, relative to the root of the repository; empty for the root */
    constructor(entries: ReadonlyMap<string, TreeEntry>, folder: string);
    /** Files below the folder: path → id. */
    get ids(): ReadonlyMap<string, string>;
    /**
     * The file at a path; `undefined` when there is none.
     *
     * @throws AppError `USAGE` for a path outside the repository, and where a link or submodule stands on the way: what
     * is behind it may exist, so that the file is not absent
     */
    find(path: string): TreeEntry | undefined;
}
/**
 * A path from the root of the repository, whichever way it is spelled.
 *
 * @param folder what the path counts from, relative to the root
 * @throws AppError `USAGE` for a path outside the repository
 */
export declare function repositoryPath(folder: string, path: string): string;
