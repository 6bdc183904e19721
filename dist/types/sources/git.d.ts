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
 * Whether git can be asked for the files of a commit: it is here, and its files are too. A partial clone has commits
 * without their files, and they are not fetched.
 */
export declare function hasFiles(source: GitSource): Promise<boolean>;
/**
 * Runs git without a shell, without anything a repository could configure to run, and without network.
 *
 * @param maxBytes of output
 * @throws AppError `GIT`, `TOO_LARGE`
 */
export declare function runGit(cwd: string, args: readonly string[], maxBytes?: number): Promise<Buffer>;
