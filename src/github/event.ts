import { AppError } from '../base/index.ts';
import {
  type MergeGroup,
  type PullRequest,
  type Release,
  readMergeGroup,
  readPullRequest,
  readRelease,
  readWorkflowRun,
  type WorkflowRun,
} from './event-subject.ts';
import { isSha, shaAt, textAt } from './fields.ts';
import { parseRepository, type Repository } from './repository.ts';

/** What started the workflow, as the runner's environment and the payload of the event say. */
export interface GitHubEvent {
  /** `pull_request`, `push`, …; any name, supported or not. */
  readonly name: string;
  readonly repository: Repository;
  /** The commit that the workflow runs for; on pull requests the test merge. */
  readonly sha: string;
  /** Full, `refs/heads/main`; empty where an event has none. */
  readonly ref: string;
  readonly actor: string;
  /** Without slash at the end, like {@link apiUrl}. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runUrl: string;
  readonly defaultBranch?: string;
  /** Of `pull_request` only: other events that carry one (`pull_request_target`) must not be taken for it. */
  readonly pullRequest?: PullRequest;
  readonly mergeGroup?: MergeGroup;
  /** Where a pushed branch was before; not there when the push made the branch. */
  readonly before?: string;
  /** Name of the tag that the workflow runs for. */
  readonly tag?: string;
  readonly release?: Release;
  readonly workflowRun?: WorkflowRun;
}

/** Environment variables of a run. */
export type Environment = { readonly [name: string]: string | undefined };

const DEPENDABOT = 'dependabot[bot]';

/**
 * Reads the event of a run. What an event need not have is left out; fields of other kinds than GitHub's are as good
 * as missing ones.
 *
 * @param payload the parsed file of `GITHUB_EVENT_PATH`
 * @throws AppError `USAGE` when something is missing that the event cannot be without
 */
export function readEvent(environment: Environment, payload: unknown): GitHubEvent {
  const name = requiredVariable(environment, 'GITHUB_EVENT_NAME');
  const repository = readRepository(environment);
  const serverUrl = readUrl(environment, 'GITHUB_SERVER_URL', 'https://github.com');
  const ref = environment.GITHUB_REF ?? '';
  const actor = environment.GITHUB_ACTOR ?? '';
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  const defaultBranch = textAt(payload, 'repository', 'default_branch');
  return {
    name,
    repository,
    sha: readCommit(environment),
    ref,
    actor,
    serverUrl,
    apiUrl: readUrl(environment, 'GITHUB_API_URL', 'https://api.github.com'),
    runUrl: runUrlOf(serverUrl, repository, environment.GITHUB_RUN_ID),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(tag === undefined ? {} : { tag }),
    ...readSubject(name, payload, { repository, isDependabot: actor === DEPENDABOT }),
  };
}

type Subject = Pick<GitHubEvent, 'pullRequest' | 'mergeGroup' | 'before' | 'release' | 'workflowRun'>;

function readSubject(name: string, payload: unknown, run: { repository: Repository; isDependabot: boolean }): Subject {
  switch (name) {
    case 'pull_request':
      return { pullRequest: readPullRequest(payload, run) };
    case 'merge_group':
      return { mergeGroup: readMergeGroup(payload) };
    case 'push':
      return readBefore(payload);
    case 'release':
      return { release: readRelease(payload) };
    case 'workflow_run':
      return { workflowRun: readWorkflowRun(payload) };
    default:
      return {};
  }
}

/** All zeros stand for a branch that was not there. */
function readBefore(payload: unknown): Pick<GitHubEvent, 'before'> {
  const before = shaAt(payload, 'before');
  return before === undefined || /^0+$/.test(before) ? {} : { before };
}

function readRepository(environment: Environment): Repository {
  const text = requiredVariable(environment, 'GITHUB_REPOSITORY');
  const repository = parseRepository(text);
  if (repository === undefined) throw wrongVariable('GITHUB_REPOSITORY', text, 'owner/name');
  return repository;
}

function readCommit(environment: Environment): string {
  const text = requiredVariable(environment, 'GITHUB_SHA');
  if (!isSha(text)) throw wrongVariable('GITHUB_SHA', text, 'a full commit id');
  return text.toLowerCase();
}

function readUrl(environment: Environment, name: string, standard: string): string {
  const text = environment[name] || standard;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
    throw wrongVariable(name, text, 'an address that begins with https://');
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function runUrlOf(serverUrl: string, { owner, name }: Repository, runId: string | undefined): string {
  const actions = `${serverUrl}/${owner}/${name}/actions`;
  return /^\d+$/.test(runId ?? '') ? `${actions}/runs/${runId}` : actions;
}

function requiredVariable(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') {
    throw new AppError('USAGE', `the environment variable ${name} is not set`, {
      hint: 'Run this as a step of a GitHub Actions workflow; on a laptop use `pacto check`.',
    });
  }
  return value;
}

function wrongVariable(name: string, value: string, expected: string): AppError {
  return new AppError('USAGE', `${name} is ${JSON.stringify(value.slice(0, 200))}, expected ${expected}`);
}
