import type { Account } from '../accounts.ts';
import { type Addresses, repositoryApi } from '../addresses.ts';
import type { Repository } from '../repository.ts';
import type { Label, PullRequest } from '../repository-state.ts';
import { accountObject } from './account.ts';
import { examplePayload, type JsonObject, mapTexts, member, moveTo } from './example.ts';
import { repositoryObject } from './repository.ts';

const RECORDED = member(examplePayload('pull_request', { action: 'opened' }), 'pull_request');

/** Counts and the like, which lists of pull requests leave out. */
const ONLY_ALONE = [
  'merged',
  'mergeable',
  'rebaseable',
  'mergeable_state',
  'merged_by',
  'comments',
  'review_comments',
  'maintainer_can_modify',
  'commits',
  'additions',
  'deletions',
  'changed_files',
];

/** A pull request as a payload and the answer to a question for it alone show it. */
export function pullRequestObject(addresses: Addresses, repository: Repository, pull: PullRequest): JsonObject {
  const { number } = pull;
  const texts = mapTexts(moveTo(addresses, repository, RECORDED), (text) =>
    text.replace(/\/(pulls?|issues)\/2\b/, `/$1/${number}`),
  );
  return {
    ...texts,
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    user: accountObject(addresses, pull.author),
    labels: pull.labels.map((label) => labelObject(addresses, repository, label)),
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    merge_commit_sha: pull.mergeCommit,
    mergeable: pull.mergeCommit !== null,
    mergeable_state: pull.mergeCommit === null ? 'dirty' : 'clean',
    auto_merge: null,
    active_lock_reason: null,
    head: sideObject(addresses, pull.head, pull.head.owner),
    base: sideObject(addresses, { ...pull.base, repository }, repository.owner),
  };
}

/** A pull request in a list. */
export function pullRequestListItem(addresses: Addresses, repository: Repository, pull: PullRequest): JsonObject {
  const item = { ...pullRequestObject(addresses, repository, pull) };
  for (const key of ONLY_ALONE) delete (item as { [key: string]: unknown })[key];
  return item;
}

/** A pull request as runs of workflows and checks refer to it. */
export function pullRequestReference(addresses: Addresses, repository: Repository, pull: PullRequest): JsonObject {
  const url = repositoryApi(addresses, repository);
  const side = ({ ref, sha }: { readonly ref: string; readonly sha: string }) => ({
    ref,
    sha,
    repo: { id: repository.id, url, name: repository.name },
  });
  return {
    id: pull.id,
    number: pull.number,
    url: `${url}/pulls/${pull.number}`,
    head: side(pull.head),
    base: side(pull.base),
  };
}

/** A label of a repository. */
export function labelObject(addresses: Addresses, repository: Repository, { id, name }: Label): JsonObject {
  return {
    id,
    node_id: `LA_${id}`,
    url: `${repositoryApi(addresses, repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  };
}

interface Side {
  readonly ref: string;
  readonly sha: string;
  readonly repository: Repository | null;
}

function sideObject(addresses: Addresses, { ref, sha, repository }: Side, owner: Account): JsonObject {
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: accountObject(addresses, owner),
    repo: repository === null ? null : repositoryObject(addresses, repository),
  };
}
