import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { type Environment, type GitHubEvent, readEvent } from '../../src/github/index.ts';

/** The package's own types are those of every payload there is. */
const EXAMPLES = examples as unknown as readonly {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}[];

/** Payloads of a kind of event as GitHub sent them once. */
export function examplesOf(name: string): readonly Record<string, unknown>[] {
  const found = EXAMPLES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no examples of ${name}`);
  return found.examples;
}

export const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
export const BASE = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e';
export const MERGE = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00';

/** The environment of a run, changed where a test needs it. */
export function environmentOf(name: string, changes: Environment = {}): Environment {
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_SHA: MERGE,
    GITHUB_REF: 'refs/pull/2/merge',
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_RUN_ID: '30433642',
    ...changes,
  };
}

/** A payload of a pull request from the same repository; `head` and `base` are changed, other fields replaced. */
export function pullRequestPayload({ head, base, ...others }: PullRequestChanges = {}): unknown {
  const payload = examplesOf('pull_request').find(({ action }) => action === 'opened');
  const original = payload?.pull_request as Required<PullRequestChanges>;
  const changed = { ...original, ...others, head: { ...original.head, ...head }, base: { ...original.base, ...base } };
  return { ...payload, pull_request: changed };
}

interface PullRequestChanges {
  readonly head?: object;
  readonly base?: object;
  readonly [name: string]: unknown;
}

/** The event of {@link pullRequestPayload}. */
export function pullRequestEvent(environment: Environment = {}): GitHubEvent {
  return readEvent(environmentOf('pull_request', environment), pullRequestPayload());
}

/** An event of another kind, with the payload given. */
export function eventOf(name: string, payload: unknown, environment: Environment = {}): GitHubEvent {
  return readEvent(environmentOf(name, environment), payload);
}
