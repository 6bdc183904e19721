/** How a folder of generated files is brought up to date. */
export interface GeneratedFilesOptions {
    /** Name of the file in the folder that lists what was generated, so that the next run knows it again. */
    readonly list: string;
    /** Remove what an earlier run generated and this one does not. Default false. */
    readonly prune?: boolean;
    /** Replace files that nobody generated, or that were changed since. Default false. */
    readonly force?: boolean;
}
/**
 * Writes generated files into a folder that may hold others. Nothing is written when one of them would replace a file
 * that nobody generated; each file is replaced as a whole, in the given order.
 *
 * @param files by their path below the folder, with `/` separators; a file that others link to should come first
 * @returns the paths that differ from before, and those that were removed
 * @throws AppError `USAGE` for files in the way; `FILE_SYSTEM`
 */
export declare function replaceGeneratedFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>, options: GeneratedFilesOptions): Promise<{
    readonly written: readonly string[];
    readonly removed: readonly string[];
}>;
