/**
 * The folders that a path is in, and the path itself, the outermost first: what has to be made for it. Node's own
 * recursive way never ends where a file system refuses a new folder as one whose parent is not there; `/proc` does.
 */
export declare function foldersDownTo(path: string): string[];
