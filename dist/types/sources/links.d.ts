/**
 * The first link on the way from a folder to a path below it, the path itself included; `undefined` when there is none,
 * and for paths that are not below the folder.
 */
export declare function findLink(folder: string, path: string): Promise<string | undefined>;
