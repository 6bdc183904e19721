/** The files of a repository at one commit. Paths count from the working directory and have `/` between names. */
export interface RevisionFiles {
    readonly commit: string;
    /**
     * Path → git object id (SHA-1 or SHA-256, hex) of every file below the working directory, without links and
     * submodules; `undefined` when no complete list can be had.
     */
    list(): Promise<ReadonlyMap<string, string> | undefined>;
    /**
     * Content of a file; `undefined` when the commit has none of that path, which may lead above the working directory.
     *
     * @throws AppError `GIT`, `GITHUB`; `USAGE` for a link and for what is outside the repository
     */
    read(path: string): Promise<Uint8Array | undefined>;
}
