import { type MergeGroup, type PullRequest, type Release, type WorkflowRun } from './event-subject.js';
import { type Repository } from './repository.js';
/** What started the workflow, as the runner's environment and the payload of the event say. */
export interface GitHubEvent {
    /** `pull_request`, `push`, …; any name, supported or not. */
    readonly name: string;
    readonly repository: Repository;
    /** The commit that the workflow runs for; on pull requests the test merge. */
    readonly sha: string;
    /** Full, `refs/heads/main`; empty where an event has none. */
    readonly ref: string;
    readonly actor: string;
    /** Without slash at the end, like {@link apiUrl}. */
    readonly serverUrl: string;
    readonly apiUrl: string;
    readonly runUrl: string;
    readonly defaultBranch?: string;
    /** Of `pull_request` only: other events that carry one (`pull_request_target`) must not be taken for it. */
    readonly pullRequest?: PullRequest;
    readonly mergeGroup?: MergeGroup;
    /** Where a pushed branch was before; not there when the push made the branch. */
    readonly before?: string;
    /** Name of the tag that the workflow runs for. */
    readonly tag?: string;
    readonly release?: Release;
    readonly workflowRun?: WorkflowRun;
}
/** Environment variables of a run. */
export type Environment = {
    readonly [name: string]: string | undefined;
};
/**
 * Reads the event of a run. What an event need not have is left out; fields of other kinds than GitHub's are as good
 * as missing ones.
 *
 * @param payload the parsed file of `GITHUB_EVENT_PATH`
 * @throws AppError `USAGE` when something is missing that the event cannot be without
 */
export declare function readEvent(environment: Environment, payload: unknown): GitHubEvent;
