import { repositoryApi, repositoryPage } from '../addresses.ts';
import { ancestors, changedPaths, mergeBase } from '../commit-graph.ts';
import type { Commit, GitStore } from '../git-store.ts';
import { commitObject } from '../objects/commit.ts';
import type { JsonObject } from '../objects/example.ts';
import { paginate } from '../pagination.ts';
import { type Call, notFound, type Routes } from '../route.ts';

const MAXIMUM_FILES = 300;

export const compareRoutes: Routes = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': {
    requires: { level: 'read', anyOf: ['contents'] },
    answer: (call) => {
      const { git } = call.repository;
      const [base, head] = sides(call);
      const common = mergeBase(git, base.id, head.id);
      if (common === undefined) throw notFound();
      const ahead = missingFrom(git, base.id, head.id);
      const behind = missingFrom(git, head.id, base.id);
      const { items, headers } = paginate(call, ahead);
      const show = (id: string) => commitObject(call.addresses, call.repository, git.commits.get(id) as Commit);
      return {
        status: 200,
        headers,
        body: {
          ...addressesOf(call),
          base_commit: show(base.id),
          merge_base_commit: show(common),
          status: statusOf(ahead.length, behind.length),
          ahead_by: ahead.length,
          behind_by: behind.length,
          total_commits: ahead.length,
          commits: items.map(show),
          files: changedPaths(git, common, head.id)
            .slice(0, MAXIMUM_FILES)
            .map((path) => showFile(call, common, head.id, path)),
        },
      };
    },
  },
};

/** `base...head`; either side may be `owner:branch`, and only three dots are taken. */
function sides(call: Call): [Commit, Commit] {
  const names = (call.path.basehead ?? '').split('...');
  const [base, head] = names.map((name) => {
    const revision = name.includes(':') ? (name.split(':').pop() ?? '') : name;
    return call.repository.git.commits.get(call.repository.resolve(revision) ?? '');
  });
  if (names.length !== 2 || base === undefined || head === undefined) throw notFound();
  return [base, head];
}

/** Commits of `commit` that are not behind `other`, oldest first. */
function missingFrom(git: GitStore, other: string, commit: string): string[] {
  const known = new Set(ancestors(git, other));
  return ancestors(git, commit)
    .filter((id) => !known.has(id))
    .reverse();
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind';
  return behind === 0 ? 'ahead' : 'diverged';
}

function addressesOf(call: Call): JsonObject {
  const page = `${repositoryPage(call.addresses, call.repository)}/compare/${call.path.basehead}`;
  return {
    url: `${repositoryApi(call.addresses, call.repository)}/compare/${call.path.basehead}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}

function showFile(call: Call, before: string, after: string, path: string): JsonObject {
  const { git } = call.repository;
  const [old, now] = [before, after].map((id) => git.listFiles(git.commits.get(id)?.tree ?? '').get(path));
  const page = repositoryPage(call.addresses, call.repository);
  return {
    sha: now?.id ?? old?.id ?? null,
    filename: path,
    status: old === undefined ? 'added' : now === undefined ? 'removed' : 'modified',
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: `${page}/blob/${after}/${path}`,
    raw_url: `${page}/raw/${after}/${path}`,
    contents_url: `${repositoryApi(call.addresses, call.repository)}/contents/${path}?ref=${after}`,
  };
}
