import {
  accountObject,
  type Comment,
  commentObject,
  examplePayload,
  type FakeGitHub,
  headCommitObject,
  type JsonObject,
  labelObject,
  member,
  moveTo,
  type PullRequest,
  type Repository,
  repositoryObject,
  type WorkflowRun,
  workflowRunObject,
} from '../fake-github/index.ts';
import { makeWorkflowEvent, tipOf, type WorkflowEvent } from './workflow-event.ts';

/** `merge_group`: a pull request, merged onto its base, waits in the queue. The commit is made here. */
export function mergeGroupEvent(github: FakeGitHub, repository: Repository, pull: PullRequest): WorkflowEvent {
  const base = tipOf(repository, pull.base.ref);
  const branch = `gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${base}`;
  const head = repository.commit({
    branch,
    parents: [base, pull.head.sha],
    files: repository.filesAt(pull.mergeCommit ?? pull.head.sha),
    message: `Merge pull request #${pull.number}`,
  });
  const commit = repository.git.commits.get(head);
  const payload = {
    ...envelope(github, repository, 'merge_group', { action: 'checks_requested' }),
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/${branch}`,
      base_sha: base,
      base_ref: `refs/heads/${pull.base.ref}`,
      head_commit: commit && headCommitObject(commit),
    },
  };
  const ref = `refs/heads/${branch}`;
  return makeWorkflowEvent(github, repository, { name: 'merge_group', payload, sha: head, ref, actor: pull.author });
}

/** `release` of a tag that is there. */
export function releaseEvent(
  github: FakeGitHub,
  repository: Repository,
  tag: string,
  action: 'published' | 'prereleased' = 'published',
): WorkflowEvent {
  const recorded = examplePayload('release', { action });
  const release = {
    ...moveTo(github, repository, member(recorded, 'release')),
    tag_name: tag,
    name: tag,
    target_commitish: repository.defaultBranch,
    prerelease: action === 'prereleased',
    immutable: false,
    updated_at: github.clock.now(),
    author: accountObject(github, repository.owner),
  };
  return makeWorkflowEvent(github, repository, {
    name: 'release',
    payload: { ...envelope(github, repository, 'release', { action }), release },
    sha: tipOf(repository, tag),
    ref: `refs/tags/${tag}`,
    actor: repository.owner,
  });
}

/** `workflow_dispatch` for a full ref. */
export function workflowDispatchEvent(github: FakeGitHub, repository: Repository, ref: string): WorkflowEvent {
  const payload = {
    ...envelope(github, repository, 'workflow_dispatch'),
    ref,
    inputs: {},
    workflow: '.github/workflows/contracts.yml',
  };
  const sha = tipOf(repository, ref);
  return makeWorkflowEvent(github, repository, {
    name: 'workflow_dispatch',
    payload,
    sha,
    ref,
    actor: repository.owner,
  });
}

/** `schedule`, which no payload was recorded of because it is no webhook. */
export function scheduleEvent(github: FakeGitHub, repository: Repository): WorkflowEvent {
  const payload = {
    schedule: '17 4 * * *',
    workflow: '.github/workflows/contracts.yml',
    repository: repositoryObject(github, repository),
  };
  return onDefaultBranch(github, repository, 'schedule', payload);
}

/** `workflow_run`: another workflow is complete, perhaps one of a fork. */
export function workflowRunEvent(github: FakeGitHub, repository: Repository, run: WorkflowRun): WorkflowEvent {
  const recorded = envelope(github, repository, 'workflow_run', { action: 'completed' });
  const workflow = { ...moveTo(github, repository, member(recorded, 'workflow')), name: run.name, path: run.path };
  const payload = { ...recorded, workflow, workflow_run: workflowRunObject(github, repository, run) };
  return onDefaultBranch(github, repository, 'workflow_run', payload);
}

const NO_REACTIONS = {
  url: 'https://api.github.com/reactions',
  total_count: 0,
  '+1': 0,
  '-1': 0,
  laugh: 0,
  hooray: 0,
  confused: 0,
  heart: 0,
  rocket: 0,
  eyes: 0,
};

/** `issue_comment` on a pull request. */
export function issueCommentEvent(
  github: FakeGitHub,
  repository: Repository,
  pull: PullRequest,
  comment: Comment,
): WorkflowEvent {
  const recorded = envelope(github, repository, 'issue_comment', { action: 'created' });
  const issue = {
    ...moveTo(github, repository, member(recorded, 'issue')),
    number: pull.number,
    title: pull.title,
    user: accountObject(github, pull.author),
    assignee: null,
    assignees: [],
    milestone: null,
    labels: pull.labels.map((label) => labelObject(github, repository, label)),
    active_lock_reason: null,
    reactions: NO_REACTIONS,
    pull_request: { url: `${github.api}/repos/${repository.fullName}/pulls/${pull.number}` },
  };
  const payload = {
    ...recorded,
    issue,
    comment: { ...commentObject(github, repository, comment), reactions: NO_REACTIONS },
  };
  return onDefaultBranch(github, repository, 'issue_comment', payload);
}

function onDefaultBranch(github: FakeGitHub, repository: Repository, name: string, payload: JsonObject): WorkflowEvent {
  const ref = `refs/heads/${repository.defaultBranch}`;
  return makeWorkflowEvent(github, repository, { name, payload, sha: tipOf(repository), ref, actor: repository.owner });
}

/** A recorded payload, sent for this repository by its owner. */
function envelope(github: FakeGitHub, repository: Repository, event: string, having: JsonObject = {}): JsonObject {
  const { organization: _organization, installation: _installation, ...recorded } = examplePayload(event, having);
  return {
    ...recorded,
    repository: repositoryObject(github, repository),
    sender: accountObject(github, repository.owner),
  };
}
