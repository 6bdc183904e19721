import {
  accountObject,
  type Commit,
  changedPaths,
  examplePayload,
  type FakeGitHub,
  headCommitObject,
  type JsonObject,
  type Repository,
  repositoryObject,
} from '../fake-github/index.ts';
import { makeWorkflowEvent, tipOf, type WorkflowEvent } from './workflow-event.ts';

const NONE = '0'.repeat(40);
const { installation: _installation, ...RECORDED } = examplePayload('push');

interface Push {
  /** Full. */
  readonly ref: string;
  /** `undefined` for a new ref. */
  readonly before?: string;
  /** `undefined` for a deleted ref. */
  readonly after?: string;
}

/** `push` of a branch or tag; the deletion of one runs on the default branch. */
export function pushEvent(github: FakeGitHub, repository: Repository, push: Push): WorkflowEvent {
  const { ref, after } = push;
  return makeWorkflowEvent(github, repository, {
    name: 'push',
    payload: pushPayload(github, repository, push),
    sha: after ?? tipOf(repository),
    ref: after === undefined ? `refs/heads/${repository.defaultBranch}` : ref,
    actor: repository.owner,
  });
}

function pushPayload(github: FakeGitHub, repository: Repository, { ref, before, after }: Push): JsonObject {
  const { login } = repository.owner;
  const head = after === undefined ? undefined : repository.git.commits.get(after);
  const shown = head === undefined ? null : pushedCommit(github, repository, head);
  const page = `${github.web}/${repository.fullName}/compare`;
  return {
    ...RECORDED,
    ref,
    before: before ?? NONE,
    after: after ?? NONE,
    created: before === undefined,
    deleted: after === undefined,
    forced: false,
    base_ref: null,
    compare: `${page}/${(before ?? NONE).slice(0, 12)}...${(after ?? NONE).slice(0, 12)}`,
    commits: shown === null ? [] : [shown],
    head_commit: shown,
    repository: { ...repositoryObject(github, repository), master_branch: repository.defaultBranch },
    pusher: { name: login, email: `${login}@example.com` },
    sender: accountObject(github, repository.owner),
  };
}

function pushedCommit(github: FakeGitHub, repository: Repository, commit: Commit): JsonObject {
  const { git } = repository;
  const [parent] = commit.parents;
  const changed = parent === undefined ? [...git.listFiles(commit.tree).keys()] : changedPaths(git, parent, commit.id);
  const has = (tree: string | undefined, path: string) => git.listFiles(tree ?? '').has(path);
  const before = parent === undefined ? undefined : git.commits.get(parent)?.tree;
  return {
    ...headCommitObject(commit),
    distinct: true,
    url: `${github.web}/${repository.fullName}/commit/${commit.id}`,
    added: changed.filter((path) => !has(before, path)),
    removed: changed.filter((path) => !has(commit.tree, path)),
    modified: changed.filter((path) => has(before, path) && has(commit.tree, path)),
  };
}
