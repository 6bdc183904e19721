import type { Account } from './accounts.ts';
import { ACTIONS_BOT } from './accounts.ts';
import { GitHubError } from './github-error.ts';
import type { Repository } from './repository.ts';

/** Keys of `permissions:` in a workflow that the fake knows. */
export type Scope = 'actions' | 'checks' | 'contents' | 'issues' | 'packages' | 'pull-requests' | 'statuses';

export type Access = 'none' | 'read' | 'write';

/** What a token may do; a scope that is not named is `none`, as in a workflow that names any. */
export type Permissions = { readonly [scope in Scope]?: Access };

/** Who sends a request. */
export interface Viewer {
  readonly account: Account;
  /** `app` is the token of a workflow; `user` is a token that a person made. */
  readonly kind: 'app' | 'user';
  readonly permissions: Permissions;
}

/** One of the scopes at a level is enough. */
export interface Requirement {
  readonly level: 'read' | 'write';
  readonly anyOf: readonly Scope[];
}

/** All that the default of a permissive organization grants. */
export const WRITE_ALL: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  packages: 'write',
  'pull-requests': 'write',
  statuses: 'write',
};

/** The most that a workflow of a fork or of Dependabot gets. */
export const READ_ALL: Permissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  packages: 'read',
  'pull-requests': 'read',
  statuses: 'read',
};

/** The viewer that a workflow's token makes. */
export function workflowToken(permissions: Permissions): Viewer {
  return { account: ACTIONS_BOT, kind: 'app', permissions };
}

/** Everybody may read a public repository; for the rest the token needs the permission. */
export function requirePermission(
  viewer: Viewer | undefined,
  repository: Repository,
  requirement: Requirement,
  sendsHint: boolean,
): void {
  const { level, anyOf } = requirement;
  if (level === 'read' && repository.visibility === 'public') return;
  if (viewer === undefined) {
    throw level === 'read' ? new GitHubError(404, 'Not Found') : new GitHubError(401, 'Requires authentication');
  }
  if (anyOf.some((scope) => allows(viewer.permissions[scope], level))) return;
  const accepted = anyOf.map((scope) => `${scope.replace('-', '_')}=${level}`).join('; ');
  const who = viewer.kind === 'app' ? 'integration' : 'personal access token';
  throw new GitHubError(403, `Resource not accessible by ${who}`, {
    headers: sendsHint ? { 'x-accepted-github-permissions': accepted } : {},
  });
}

function allows(access: Access | undefined, level: 'read' | 'write'): boolean {
  return access === 'write' || (access === 'read' && level === 'read');
}
