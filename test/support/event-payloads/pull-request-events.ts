import {
  type Account,
  accountObject,
  examplePayload,
  type FakeGitHub,
  type JsonObject,
  labelObject,
  type PullRequest,
  pullRequestObject,
  type Repository,
  repositoryObject,
} from '../fake-github/index.ts';
import { makeWorkflowEvent, tipOf, type WorkflowEvent } from './workflow-event.ts';

interface PullRequestEventOptions {
  /** `opened` when missing. */
  readonly action?: 'opened' | 'synchronize' | 'labeled';
  /** Who started the run; the author of the pull request when missing. */
  readonly actor?: Account;
  /** Branch that the whole stack goes to, for a pull request on top of another one. */
  readonly stackBase?: string;
}

/** `pull_request`: runs on the merge of base and head. */
export function pullRequestEvent(
  github: FakeGitHub,
  repository: Repository,
  pull: PullRequest,
  options: PullRequestEventOptions = {},
): WorkflowEvent {
  const { actor = pull.author } = options;
  return makeWorkflowEvent(github, repository, {
    name: 'pull_request',
    payload: pullRequestPayload(github, repository, pull, options),
    sha: pull.mergeCommit ?? pull.head.sha,
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    actor,
  });
}

/** `pull_request_target`: the same payload, run on the default branch with its token. */
export function pullRequestTargetEvent(github: FakeGitHub, repository: Repository, pull: PullRequest): WorkflowEvent {
  return makeWorkflowEvent(github, repository, {
    name: 'pull_request_target',
    payload: pullRequestPayload(github, repository, pull, {}),
    sha: tipOf(repository),
    ref: `refs/heads/${repository.defaultBranch}`,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    actor: pull.author,
  });
}

function pullRequestPayload(
  github: FakeGitHub,
  repository: Repository,
  pull: PullRequest,
  { action = 'opened', actor = pull.author, stackBase }: PullRequestEventOptions,
): JsonObject {
  const shown = pullRequestObject(github, repository, pull);
  const label = pull.labels.at(-1);
  const before = repository.git.commits.get(pull.head.sha)?.parents[0];
  return {
    ...examplePayload('pull_request', { action }),
    number: pull.number,
    pull_request: stackBase === undefined ? shown : { ...shown, stack: stackOn(repository, stackBase) },
    repository: repositoryObject(github, repository),
    sender: accountObject(github, actor),
    ...(action === 'synchronize' ? { before, after: pull.head.sha } : {}),
    ...(action === 'labeled' && label !== undefined ? { label: labelObject(github, repository, label) } : {}),
  };
}

/** The second of two pull requests that are to be merged into `branch` together. */
function stackOn(repository: Repository, branch: string): JsonObject {
  return { base: { ref: branch, sha: tipOf(repository, branch) }, size: 2, position: 2, id: 1, number: 1 };
}
