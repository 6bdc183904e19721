import type { GitHubEvent } from './event.js';
/** Whether a run publishes; `reason` says why not, one sentence without full stop. */
export interface PublishDecision {
    readonly allowed: boolean;
    readonly reason?: string;
}
/** Why a pull request may write nothing to GitHub, one sentence without full stop; `undefined` when it may. */
export declare function handOffReason({ pullRequest }: GitHubEvent): string | undefined;
/** Whether the report goes to another workflow, because this one has a token that can only read. */
export declare function isHandOff(event: GitHubEvent): boolean;
/** Publishing is for what was merged: the default branch, tags, releases; never for pull requests. */
export declare function publishDecision(event: GitHubEvent): PublishDecision;
/** What a reader of the log must know about an event that is not supported; `undefined` for those that are. */
export declare function eventNotice({ name }: GitHubEvent): string | undefined;
