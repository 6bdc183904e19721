import { type Repository } from './repository.js';
/** The pull request that a `pull_request` event is about. */
export interface PullRequest {
    readonly number: number;
    readonly headSha: string;
    readonly headRef: string;
    /** Where the base branch was when the event happened; later runs of the event still say so. */
    readonly baseSha: string;
    /** Of stacked pull requests the branch of the parent. */
    readonly baseRef: string;
    /** The head is in another repository, or in one that was deleted. */
    readonly isFork: boolean;
    /** Dependabot started the run, so GitHub gives it the token of a fork. */
    readonly isDependabot: boolean;
    /** As they were when the event happened; `readLabels` knows them now. */
    readonly labels: readonly string[];
}
/** The group of a merge queue. */
export interface MergeGroup {
    readonly baseSha: string;
    readonly headSha: string;
    /** Number of the pull request that the group adds to those before it, as the name of its branch says. */
    readonly pullRequest?: number;
}
/** The release of a `release` event. */
export interface Release {
    readonly tag: string;
    /** `published`, `released`, `deleted`, …; empty when the payload does not say. */
    readonly action: string;
}
/** The run that a `workflow_run` event tells of. */
export interface WorkflowRun {
    readonly id: number;
    readonly headSha: string;
    readonly headBranch?: string;
    /** Not there when the fork was deleted. */
    readonly headRepository?: Repository;
    /** What started that run. */
    readonly event: string;
    /** `success`, `failure`, …; not there before the run is complete. */
    readonly conclusion?: string;
}
/** Reads the pull request of an event. @throws AppError `USAGE` */
export declare function readPullRequest(payload: unknown, { repository, isDependabot }: {
    readonly repository: Repository;
    readonly isDependabot: boolean;
}): PullRequest;
/** Reads the group of a merge queue. @throws AppError `USAGE` */
export declare function readMergeGroup(payload: unknown): MergeGroup;
/** Reads the release of an event. @throws AppError `USAGE` */
export declare function readRelease(payload: unknown): Release;
/** Reads the run that an event tells of. @throws AppError `USAGE` */
export declare function readWorkflowRun(payload: unknown): WorkflowRun;
