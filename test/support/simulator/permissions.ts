import type { JobDefinition, Permissions, WorkflowDefinition } from './definitions.ts';

const RANKS: { readonly [access: string]: number } = { none: 0, read: 1, write: 2 };

/** What a repository gives to workflows that ask for nothing. */
const RESTRICTED: Permissions = { contents: 'read', packages: 'read' };

const SCOPES = [
  ...['actions', 'artifact-metadata', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'id-token'],
  ...['issues', 'packages', 'pages', 'pull-requests', 'security-events', 'statuses'],
];

/** The permissions of a job's token: the job's own, else the workflow's, else `inherited`; a scope that is not named is `none`. */
export function permissionsOf(
  job: JobDefinition,
  workflow: WorkflowDefinition,
  inherited: Permissions | undefined,
  isFork: boolean,
): Permissions {
  const asked = spellOut(job.permissions) ?? spellOut(workflow.permissions) ?? inherited ?? RESTRICTED;
  for (const [scope, access] of Object.entries(asked)) {
    if (inherited === undefined || rank(access) <= rank(inherited[scope])) continue;
    throw new Error(
      `The called workflow asks for '${scope}: ${access}', but its caller has '${inherited[scope] ?? 'none'}'`,
    );
  }
  return isFork ? capAtRead(asked) : asked;
}

/** Pull requests of forks read at most, and cannot identify themselves. */
function capAtRead(asked: Permissions): Permissions {
  const kept = Object.entries(asked).filter(([scope]) => scope !== 'id-token');
  return Object.fromEntries(kept.map(([scope, access]) => [scope, access === 'write' ? 'read' : access]));
}

function spellOut(permissions: Permissions | string | undefined): Permissions | undefined {
  if (typeof permissions !== 'string') return permissions;
  const access = permissions.replace('-all', '');
  return Object.fromEntries(SCOPES.map((scope) => [scope, access]));
}

function rank(access = 'none'): number {
  return RANKS[access] ?? 0;
}
