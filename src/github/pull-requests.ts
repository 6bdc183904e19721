import type { GitHubApi } from './api.ts';
import type { GitHubEvent } from './event.ts';
import type { WorkflowRun } from './event-subject.ts';
import { idAt, shaAt, textAt } from './fields.ts';
import { isSameRepository, parseRepository, type Repository, repositoryParameters } from './repository.ts';

/** The pull request of a run, or why none can be named, one sentence without full stop. */
export type PullRequestOfRun = { readonly number: number } | { readonly reason: string };

/**
 * The labels of the event's pull request, or of the one that a merge group adds, as they are now; none for other events.
 *
 * @throws GitHubError
 */
export async function readLabels(api: GitHubApi, event: GitHubEvent): Promise<string[]> {
  const { pullRequest, mergeGroup, repository } = event;
  const number = pullRequest?.number ?? mergeGroup?.pullRequest;
  if (number === undefined) return [];
  const labels = await api.list({
    route: 'GET /repos/{owner}/{repo}/issues/{number}/labels',
    parameters: { ...repositoryParameters(repository), number },
  });
  return labels.flatMap((label) => textAt(label, 'name') ?? []);
}

/**
 * The open pull request whose head is the commit that a run checked. Nothing that the run wrote is asked: it may come
 * from a fork.
 *
 * @throws GitHubError
 */
export async function findPullRequestOfRun(
  api: GitHubApi,
  repository: Repository,
  { event, headBranch, headRepository, headSha }: WorkflowRun,
): Promise<PullRequestOfRun> {
  if (event !== 'pull_request') return { reason: `the run was started by ${event}, not by a pull request` };
  if (headBranch === undefined || headRepository === undefined) {
    return { reason: 'the repository or branch of the pull request is gone' };
  }
  const candidates = await api.list({
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: {
      ...repositoryParameters(repository),
      state: 'open',
      head: `${headRepository.owner}:${headBranch}`,
    },
  });
  const matching = candidates.filter((candidate) => isHead(candidate, headSha, headRepository));
  const numbers = new Set(matching.flatMap((candidate) => idAt(candidate, 'number') ?? []));
  const [number] = numbers;
  if (number === undefined) return { reason: `no open pull request has the head ${headSha} any more` };
  return numbers.size === 1 ? { number } : { reason: `${numbers.size} open pull requests have the head ${headSha}` };
}

function isHead(candidate: unknown, headSha: string, headRepository: Repository): boolean {
  const repository = parseRepository(textAt(candidate, 'head', 'repo', 'full_name'));
  if (repository === undefined || !isSameRepository(repository, headRepository)) return false;
  return shaAt(candidate, 'head', 'sha') === headSha;
}
