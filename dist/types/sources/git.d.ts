/** A commit of a working copy. */
export interface GitSource {
    /** A folder inside the working copy. */
    readonly workingDirectory: string;
    /** Anything git takes for a commit. */
    readonly revision: string;
}
/**
 * The commit that a revision names.
 *
 * @throws AppError `GIT`
 */
export declare function resolveCommit(source: GitSource): Promise<string>;
/** Whether a revision is a commit that is here; false as well where git or the repository is missing. */
export declare function hasCommit(source: GitSource): Promise<boolean>;
/** The commit that is checked out; `undefined` where there is none, no repository or no git. */
export declare function checkedOutCommit(workingDirectory: string): Promise<string | undefined>;
/**
 * Parents as the commit itself names them: a shallow clone, which git shows without history, keeps them too.
 * `undefined` when the commit is not here.
 *
 * @see git documentation, gitformat-commit; git-cat-file
 */
export declare function readParents(source: GitSource): Promise<string[] | undefined>;
/**
 * Runs git without a shell and without anything a repository could configure to run.
 *
 * @throws AppError `GIT`; `TOO_LARGE` above 256 MiB of output
 */
export declare function runGit(cwd: string, args: readonly string[]): Promise<Buffer>;
