import { GitHubError } from '../github-error.ts';
import { accountObject } from '../objects/account.ts';
import { fullRepositoryObject } from '../objects/repository.ts';
import { ok, type Routes } from '../route.ts';

/** What a person's profile holds beyond what others' answers say of them. */
const EMPTY_PROFILE = {
  name: null,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
};

export const repositoryRoutes: Routes = {
  'GET /user': {
    answer: ({ viewer, addresses }) => {
      if (viewer === undefined) throw new GitHubError(401, 'Requires authentication');
      // The token of a workflow belongs to an app, which is no user.
      if (viewer.kind === 'app') throw new GitHubError(403, 'Resource not accessible by integration');
      return ok({ ...accountObject(addresses, viewer.account), ...EMPTY_PROFILE });
    },
  },
  'GET /repos/{owner}/{repo}': {
    answer: ({ addresses, repository }) => ok(fullRepositoryObject(addresses, repository)),
  },
};
