import type { RevisionFiles } from '../base/index.js';
import type { GitHubApi } from './api.js';
import { type Repository } from './repository.js';
/** A commit whose files GitHub's API is asked for. */
export interface ApiRevisionOptions {
    readonly repository: Repository;
    readonly commit: string;
    /** What paths count from, without slashes at its ends; empty for the root. */
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
    /** One file without a list costs one request, and none more for the list. @throws GitHubError */
    read(path: string): Promise<Uint8Array | undefined>;
}
