/** Where listing the files of a project stops. */
export interface ProjectLimits {
    /** Folders below the root; 0 lists the root alone. */
    readonly depth: number;
    /** Entries looked at, folders included. */
    readonly entries: number;
    /** Whether a folder of that name is left out, with all that is in it. */
    readonly skipsFolder: (name: string) => boolean;
}
/** Files of a folder that may be anything, not only a bundle. */
export interface ProjectListing {
    /** With `/` separators, relative to the root; those near the root first. */
    readonly files: readonly string[];
    /** False when a limit may have cut the listing short. */
    readonly complete: boolean;
}
/**
 * Lists the files below a folder, level by level, so that a limit costs the deepest ones. Links are left out; folders
 * that cannot be read count as empty.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM` for the root
 */
export declare function listProjectFiles(root: string, limits: ProjectLimits): Promise<ProjectListing>;
/**
 * The bytes of one file of a project; `undefined` when there is no such file, when it is larger than `maxBytes`, or
 * when a link stands anywhere on the way to it.
 */
export declare function loadProjectFile(root: string, path: string, maxBytes: number): Promise<Uint8Array | undefined>;
/** Whether a new file can stand at a path of a project: nothing is there, and no link or file on the way to it. */
export declare function isFreePath(root: string, path: string): Promise<boolean>;
/** Writes a file of a project that is not there yet, with the folders above it. @throws AppError `FILE_SYSTEM` */
export declare function writeProjectFile(root: string, path: string, content: string | Uint8Array): Promise<void>;
