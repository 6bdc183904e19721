import { type Files } from '../base/index.js';
/** A bundle as it stands at a commit. */
export interface GitSource {
    /** A folder inside the working copy. */
    readonly workingDirectory: string;
    /** Anything git takes for a commit; resolved once, so that a moving branch cannot mix two states. */
    readonly revision: string;
}
/**
 * The commit that a revision names.
 *
 * @throws AppError `GIT`
 */
export declare function resolveCommit({ workingDirectory, revision }: GitSource): Promise<string>;
/**
 * Folders that hold a `pacto.yaml` at a commit, relative to the working directory, with `/` separators.
 *
 * @throws AppError `GIT`
 */
export declare function listGitBundles({ workingDirectory, revision }: GitSource): Promise<string[]>;
/**
 * The files of a bundle folder at a commit, or `undefined` when the folder has no contract there.
 *
 * @param folder relative to the working directory, with `/` separators
 * @throws AppError `GIT`, `TOO_LARGE`
 */
export declare function loadGitFolder(source: GitSource, folder: string): Promise<Files | undefined>;
