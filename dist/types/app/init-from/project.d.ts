/** The files of a folder that may become a contract. Each file is read at most once, links are never followed. */
export declare class Project {
    #private;
    readonly root: string;
    /** Paths with `/` separators, those near the root first. */
    readonly files: readonly string[];
    private constructor();
    /** Lists a folder. @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM` */
    static open(root: string): Promise<Project>;
    /** False when the folder holds more than was looked at. */
    get complete(): boolean;
    /** Why a file cannot be in a bundle that others check out and pack; `undefined` when it can. */
    obstacleTo(file: string): string | undefined;
    /** The bytes of a file of the folder; `undefined` for links, for files over 10 MiB and when much was read already. */
    load(path: string): Promise<Uint8Array | undefined>;
    /** The text of a file; `undefined` also when it is not UTF-8. */
    loadText(path: string): Promise<string | undefined>;
}
