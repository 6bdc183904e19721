import { ancestors } from '../commit-graph.ts';
import { labelObject, pullRequestListItem, pullRequestObject } from '../objects/pull-request.ts';
import { paginate } from '../pagination.ts';
import type { Requirement } from '../permissions.ts';
import type { PullRequest } from '../repository-state.ts';
import { type Call, find, ok, type Reply, type Routes } from '../route.ts';

const READ: Requirement = { level: 'read', anyOf: ['pull-requests'] };

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': {
    requires: READ,
    answer: (call) => list(call, call.repository.pulls.filter((pull) => isWanted(call, pull)).reverse()),
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    requires: READ,
    answer: (call) => {
      const pull = find(call.repository.pulls, ({ number }) => number === Number(call.path.pull_number));
      return ok(pullRequestObject(call.addresses, call.repository, pull));
    },
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    requires: READ,
    answer: (call) => {
      const { git, pulls } = call.repository;
      const sha = call.path.commit_sha ?? '';
      return list(
        call,
        pulls.filter(({ head, base }) => isBetween(git, sha, base.sha, head.sha)),
      );
    },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    requires: { level: 'read', anyOf: ['issues', 'pull-requests'] },
    answer: (call) => {
      const pull = find(call.repository.pulls, ({ number }) => number === Number(call.path.issue_number));
      const { items, headers } = paginate(call, pull.labels);
      const body = items.map((label) => labelObject(call.addresses, call.repository, label));
      return { status: 200, headers, body };
    },
  },
};

function list(call: Call, pulls: readonly PullRequest[]): Reply {
  const { items, headers } = paginate(call, pulls);
  return {
    status: 200,
    headers,
    body: items.map((pull) => pullRequestListItem(call.addresses, call.repository, pull)),
  };
}

function isWanted({ query }: Call, { state, head, base }: PullRequest): boolean {
  const wantedState = query.get('state') ?? 'open';
  const wantedHead = query.get('head');
  const wantedBase = query.get('base');
  return (
    (wantedState === 'all' || state === wantedState) &&
    // GitHub ignores a head that names no owner.
    (wantedHead === null || !wantedHead.includes(':') || wantedHead === `${head.owner.login}:${head.ref}`) &&
    (wantedBase === null || wantedBase === base.ref)
  );
}

function isBetween(git: Call['repository']['git'], sha: string, base: string, head: string): boolean {
  return ancestors(git, head).includes(sha) && !ancestors(git, base).includes(sha);
}
