/** GitHub: what started the run, its API, and what is written there. Everything comes in as parameters. */
export { annotationCommands } from './annotation-commands.js';
export { type ApiRequest, GitHubApi, type GitHubApiOptions } from './api.js';
export { ApiRevision, type ApiRevisionOptions } from './api-revision.js';
export { type BaseCommit, type CommitSource, findBaseCommit } from './base-commit.js';
export { type CheckRun, type CheckRunOutcome, publishCheckRun } from './check-run.js';
export { type CommentDraft, type CommentOutcome, type CommentTarget, upsertComment } from './comment.js';
export { LONGEST_COMMENT_BODY } from './comment-marker.js';
export { type Environment, type GitHubEvent, readEvent } from './event.js';
export { eventNotice, handOffReason, isHandOff, type PublishDecision, publishDecision, } from './event-decisions.js';
export type { MergeGroup, PullRequest, Release, WorkflowRun } from './event-subject.js';
export { type FeatureName, featureOff, featureOn } from './features.js';
export { GitHubError, isRefusal } from './github-error.js';
export { findPullRequestOfRun, type PullRequestOfRun, readLabels } from './pull-requests.js';
export type { Repository } from './repository.js';
