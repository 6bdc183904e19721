import { type RevisionFiles } from '../base/index.js';
import type { GitHubApi } from './api.js';
import { type Repository } from './repository.js';
/** A commit whose files GitHub's API is asked for. */
export interface ApiRevisionOptions {
    readonly repository: Repository;
    readonly commit: string;
    /** What paths count from, relative to the root of the repository; empty for the root. */
    readonly folder: string;
}
/**
 * The files of a commit that is not in the working copy. The list is fetched once; files up to 100 MB.
 *
 * @see https://docs.github.com/rest/git/trees https://docs.github.com/rest/repos/contents
 */
export declare class ApiRevision implements RevisionFiles {
    #private;
    readonly commit: string;
    constructor(api: GitHubApi, { repository, commit, folder }: ApiRevisionOptions);
    /** @throws GitHubError */
    list(): Promise<ReadonlyMap<string, string> | undefined>;
    /**
     * Only the list proves that a file is absent; where GitHub cut it off, the answer for the path does.
     *
     * @throws GitHubError; AppError `USAGE`
     */
    read(path: string): Promise<Uint8Array | undefined>;
}
