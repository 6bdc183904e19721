import type { Payload, RunnerSettings } from './run.ts';

export interface GithubContext {
  readonly [name: string]: unknown;
}

/** What of the `github` context becomes `GITHUB_…` variables of a step. */
const VARIABLES = [
  ...['action', 'action_path', 'action_ref', 'action_repository', 'actor', 'actor_id', 'api_url', 'base_ref'],
  ...['event_name', 'event_path', 'graphql_url', 'head_ref', 'job', 'ref', 'ref_name', 'ref_protected', 'ref_type'],
  ...['repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'retention_days', 'run_attempt'],
  ...['run_id', 'run_number', 'server_url', 'sha', 'triggering_actor', 'workflow', 'workflow_ref', 'workflow_sha'],
  'workspace',
];

/** Makes the `github` context of a run from the event's payload; settings go before it. */
export function createGithubContext(settings: RunnerSettings, workflow: string, file: string): GithubContext {
  const { event } = settings;
  const repository = field(event.payload, 'repository');
  const sender = field(event.payload, 'sender');
  const place = placeOf(event.name, event.payload);
  const serverUrl = 'https://github.com';
  const context = {
    actor: sender.login ?? 'octocat',
    actor_id: String(sender.id ?? 1),
    triggering_actor: sender.login ?? 'octocat',
    api_url: 'https://api.github.com',
    graphql_url: 'https://api.github.com/graphql',
    server_url: serverUrl,
    event: event.payload,
    event_name: event.name,
    repository: repository.full_name ?? 'octocat/hello',
    repository_id: String(repository.id ?? 1),
    repository_owner: field(repository, 'owner').login ?? 'octocat',
    repository_owner_id: String(field(repository, 'owner').id ?? 1),
    retention_days: '90',
    run_id: '1000',
    run_number: '1',
    run_attempt: '1',
    ref_protected: 'false',
    workflow,
    ...place,
    ...settings.github,
  };
  const ref = String(context.ref);
  return {
    ...context,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: `${context.repository}/${file}@${ref}`,
    workflow_sha: context.sha,
  };
}

/** The variables that every step gets. */
export function githubVariables(context: GithubContext): { [name: string]: string } {
  const present = VARIABLES.filter((name) => typeof context[name] === 'string');
  return Object.fromEntries(present.map((name) => [`GITHUB_${name.toUpperCase()}`, String(context[name])]));
}

interface Place {
  readonly ref: unknown;
  readonly sha: unknown;
  readonly base_ref: unknown;
  readonly head_ref: unknown;
}

function placeOf(event: string, payload: Payload): Place {
  const main = `refs/heads/${field(payload, 'repository').default_branch ?? 'main'}`;
  const branch = { base_ref: '', head_ref: '', sha: '0'.repeat(40) };
  const pull = field(payload, 'pull_request');
  const base_ref = field(pull, 'base').ref;
  const head_ref = field(pull, 'head').ref;
  if (event === 'pull_request')
    return {
      ref: `refs/pull/${payload.number}/merge`,
      sha: pull.merge_commit_sha ?? branch.sha,
      base_ref,
      head_ref,
    };
  if (event === 'pull_request_target') return { ...branch, ref: `refs/heads/${base_ref}`, base_ref, head_ref };
  const group = field(payload, 'merge_group');
  if (event === 'merge_group') return { ...branch, ref: group.head_ref, sha: group.head_sha };
  if (event === 'push') return { ...branch, ref: payload.ref, sha: payload.after };
  if (event === 'release') return { ...branch, ref: `refs/tags/${field(payload, 'release').tag_name}` };
  return { ...branch, ref: event === 'workflow_dispatch' ? (payload.ref ?? main) : main };
}

function field(payload: Payload, name: string): Payload {
  return (payload[name] ?? {}) as Payload;
}
