import type { Account, FakeGitHub, JsonObject, Repository } from '../fake-github/index.ts';

/** A run of a workflow as its event starts it. */
export interface WorkflowEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** What `GITHUB_EVENT_PATH` holds. */
  readonly payload: JsonObject;
  /** `GITHUB_SHA`, which a checkout takes unless it is told otherwise. */
  readonly sha: string;
  /** What the runner sets because of the event and the workflow; nothing of the machine, its folders and files. */
  readonly env: { readonly [name: string]: string };
}

interface EventParts {
  readonly name: string;
  readonly payload: JsonObject;
  readonly sha: string;
  /** Full. */
  readonly ref: string;
  readonly actor: Account;
  /** Branches of a pull request. */
  readonly headRef?: string;
  readonly baseRef?: string;
}

/** Adds what the runner tells every step of a run. */
export function makeWorkflowEvent(github: FakeGitHub, repository: Repository, parts: EventParts): WorkflowEvent {
  const { name, payload, sha, ref, actor, headRef = '', baseRef = '' } = parts;
  const env = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: actor.login,
    GITHUB_ACTOR_ID: String(actor.id),
    GITHUB_API_URL: github.api,
    GITHUB_BASE_REF: baseRef,
    GITHUB_EVENT_NAME: name,
    GITHUB_GRAPHQL_URL: `${github.api.replace(/\/v3$/, '')}/graphql`,
    GITHUB_HEAD_REF: headRef,
    GITHUB_JOB: 'contracts',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(github.clock.nextId()),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: github.web,
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: actor.login,
    GITHUB_WORKFLOW: 'Contracts',
    GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/contracts.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
  };
  return { name, payload, sha, env };
}

/** The tip of a branch; throws when there is none. */
export function tipOf(repository: Repository, branch = repository.defaultBranch): string {
  const commit = repository.resolve(branch);
  if (commit === undefined) throw new Error(`${repository.fullName} has no ${branch}`);
  return commit;
}
