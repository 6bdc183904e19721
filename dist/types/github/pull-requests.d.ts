import type { GitHubApi } from './api.js';
import type { GitHubEvent } from './event.js';
import type { WorkflowRun } from './event-subject.js';
import { type Repository } from './repository.js';
/** The pull request of a run, or why none can be named, one sentence without full stop. */
export type PullRequestOfRun = {
    readonly number: number;
} | {
    readonly reason: string;
};
/**
 * The labels of the event's pull request, or of the one that a merge group adds, as they are now; none for other events.
 *
 * @throws GitHubError
 */
export declare function readLabels(api: GitHubApi, event: GitHubEvent): Promise<string[]>;
/**
 * The open pull request whose head is the commit that a run checked. Nothing that the run wrote is asked: it may come
 * from a fork.
 *
 * @throws GitHubError
 */
export declare function findPullRequestOfRun(api: GitHubApi, repository: Repository, { event, headBranch, headRepository, headSha }: WorkflowRun): Promise<PullRequestOfRun>;
