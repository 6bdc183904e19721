import type { RevisionFiles } from '../base/index.js';
import { type GitHubError } from '../github/index.js';
import type { Job } from './job.js';
/** The commit that an event starts from, as far as GitHub says. */
export interface BaseRevision {
    readonly files?: RevisionFiles;
    /**
     * Whose configuration judges: the same commit, or, where the branch is checked out as it stands and is compared with
     * the commit it left, the tip of the base. A branch that leaves an old commit does not choose an old judge.
     */
    readonly judge?: RevisionFiles;
    /** Why it is only the commit of the payload, which may be older than what was merged. */
    readonly problem?: GitHubError;
}
/**
 * The files of the commit that the event starts from: out of the working copy where it has the commit, else from the
 * API, since a checkout usually holds one commit only. Without files for events that start from nothing.
 *
 * @throws AppError `GIT`
 */
export declare function openBaseRevision(job: Job): Promise<BaseRevision>;
