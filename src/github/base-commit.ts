import type { GitHubApi } from './api.ts';
import type { GitHubEvent } from './event.ts';
import type { PullRequest } from './event-subject.ts';
import { listAt, shaAt } from './fields.ts';
import { GitHubError } from './github-error.ts';
import { type Repository, repositoryParameters } from './repository.ts';

/** The commit that the checked one is compared with. */
export interface BaseCommit {
  readonly commit: string;
  /**
   * `merge parent`: what GitHub merged the head into for this test; `merge base`: where the head branched off; `event`:
   * what the payload says, which on pull requests may be older than what was merged.
   */
  readonly from: 'merge parent' | 'merge base' | 'event';
  /** Why only the payload could say. */
  readonly problem?: GitHubError;
}

/** What is known about the working copy. */
export interface CommitSource {
  /** Parents of a commit in the order of the commit object, without cutting a shallow clone; `undefined` if unknown. */
  readonly readParents: (commit: string) => Promise<readonly string[] | undefined>;
  /** The commit of the working copy; left out: the one of the event. */
  readonly checkedOut?: string;
}

/**
 * What a pull request, a merge group or a push is compared with; `undefined` for other events and for new branches.
 * Never throws for what GitHub does not answer: the payload has a commit for that.
 */
export async function findBaseCommit(
  api: GitHubApi,
  event: GitHubEvent,
  source: CommitSource,
): Promise<BaseCommit | undefined> {
  if (event.mergeGroup !== undefined) return { commit: event.mergeGroup.baseSha, from: 'event' };
  if (event.before !== undefined) return { commit: event.before, from: 'event' };
  const { pullRequest, repository } = event;
  if (pullRequest === undefined) return undefined;
  try {
    const parent = await findMergeParent(api, event, pullRequest, source);
    if (parent !== undefined) return { commit: parent, from: 'merge parent' };
    const mergeBase = await fetchMergeBase(api, repository, pullRequest);
    if (mergeBase !== undefined) return { commit: mergeBase, from: 'merge base' };
    return { commit: pullRequest.baseSha, from: 'event' };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { commit: pullRequest.baseSha, from: 'event', problem: error };
  }
}

/** The first parent of the test merge, if that is what is checked out and it merges the head of the payload. */
async function findMergeParent(
  api: GitHubApi,
  { sha, repository }: GitHubEvent,
  { headSha }: PullRequest,
  { readParents, checkedOut = sha }: CommitSource,
): Promise<string | undefined> {
  if (checkedOut.toLowerCase() !== sha) return undefined;
  const known = (await readParents(sha)) ?? [];
  const parents = known.length > 0 ? known : await fetchParents(api, repository, sha);
  const [base, head, ...others] = parents;
  return head?.toLowerCase() === headSha && others.length === 0 ? base : undefined;
}

async function fetchParents(api: GitHubApi, repository: Repository, commit: string): Promise<string[]> {
  const parameters = { ...repositoryParameters(repository), commit };
  const answer = await api.request({ route: 'GET /repos/{owner}/{repo}/git/commits/{commit}', parameters });
  return listAt(answer, 'parents').flatMap((parent) => shaAt(parent, 'sha') ?? []);
}

async function fetchMergeBase(api: GitHubApi, repository: Repository, { baseSha, headSha }: PullRequest) {
  const parameters = { ...repositoryParameters(repository), basehead: `${baseSha}...${headSha}`, per_page: 1 };
  const answer = await api.request({ route: 'GET /repos/{owner}/{repo}/compare/{basehead}', parameters });
  return shaAt(answer, 'merge_base_commit', 'sha');
}
