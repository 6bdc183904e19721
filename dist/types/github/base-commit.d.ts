import type { GitHubApi } from './api.js';
import type { GitHubEvent } from './event.js';
import { GitHubError } from './github-error.js';
/** The commit that the checked one is compared with. */
export interface BaseCommit {
    readonly commit: string;
    /**
     * `merge parent`: what GitHub merged the head into for this test; `merge base`: where the head branched off; `event`:
     * what the payload says, which on pull requests may be older than what was merged.
     */
    readonly from: 'merge parent' | 'merge base' | 'event';
    /** Why only the payload could say. */
    readonly problem?: GitHubError;
}
/** What is known about the working copy. */
export interface CommitSource {
    /** Parents of a commit in the order of the commit object, without cutting a shallow clone; `undefined` if unknown. */
    readonly readParents: (commit: string) => Promise<readonly string[] | undefined>;
    /** The commit of the working copy; left out: the one of the event. */
    readonly checkedOut?: string;
}
/**
 * What a pull request, a merge group or a push is compared with; `undefined` for other events and for new branches.
 * Never throws for what GitHub does not answer: the payload has a commit for that.
 */
export declare function findBaseCommit(api: GitHubApi, event: GitHubEvent, source: CommitSource): Promise<BaseCommit | undefined>;
