/** GitHub: what started the run, its API, and what is written there. Everything comes in as parameters. */
export { annotationCommands } from './annotation-commands.ts';
export { type ApiRequest, GitHubApi, type GitHubApiOptions } from './api.ts';
export { ApiRevision, type ApiRevisionOptions } from './api-revision.ts';
export { type BaseCommit, type CommitSource, findBaseCommit } from './base-commit.ts';
export { type CheckRun, type CheckRunOutcome, publishCheckRun } from './check-run.ts';
export { type CommentDraft, type CommentOutcome, type CommentTarget, upsertComment } from './comment.ts';
export { LONGEST_COMMENT_BODY } from './comment-marker.ts';
export { type Environment, type GitHubEvent, readEvent } from './event.ts';
export {
  eventNotice,
  handOffReason,
  isHandOff,
  type PublishDecision,
  publishDecision,
} from './event-decisions.ts';
export type { MergeGroup, PullRequest, Release, WorkflowRun } from './event-subject.ts';
export { type FeatureName, featureOff, featureOn } from './features.ts';
export { GitHubError, isRefusal } from './github-error.ts';
export { findPullRequestOfRun, type PullRequestOfRun, readLabels } from './pull-requests.ts';
export type { Repository } from './repository.ts';
