import { describe, expect, it } from '@jest/globals';
import { AppError } from '../../src/base/index.ts';
import { readEvent } from '../../src/github/index.ts';
import { createRandom, seedOf } from '../support/seeded-random.ts';
import {
  BASE,
  environmentOf,
  eventOf,
  examplesOf,
  HEAD,
  MERGE,
  pullRequestEvent,
  pullRequestPayload,
} from './events.ts';

const NAMES = ['pull_request', 'merge_group', 'push', 'release', 'workflow_run', 'workflow_dispatch'];
const EXAMPLES = NAMES.flatMap((name) => examplesOf(name).map((payload) => ({ name, payload })));

/** The value, or the code and message of an AppError; every other error goes on. */
function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe('the event', () => {
  it.each(EXAMPLES)('is read from every example of $name', ({ name, payload }) => {
    expect(eventOf(name, payload)).toMatchObject({ name, sha: MERGE, defaultBranch: expect.any(String) });
  });

  it('has what a pull request brings', () => {
    expect(pullRequestEvent()).toEqual({
      name: 'pull_request',
      repository: { owner: 'Codertocat', name: 'Hello-World' },
      sha: MERGE,
      ref: 'refs/pull/2/merge',
      actor: 'Codertocat',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runUrl: 'https://github.com/Codertocat/Hello-World/actions/runs/30433642',
      defaultBranch: 'master',
      pullRequest: {
        number: 2,
        headSha: HEAD,
        headRef: 'changes',
        baseSha: BASE,
        baseRef: 'master',
        isFork: false,
        isDependabot: false,
        labels: [],
      },
    });
  });

  it.each<[string, unknown, object]>([
    ['fork', pullRequestPayload({ head: { repo: { full_name: 'mallory/Hello-World' } } }), { isFork: true }],
    ['deleted fork', pullRequestPayload({ head: { repo: null } }), { isFork: true }],
    [
      'repository in other letters',
      pullRequestPayload({ head: { repo: { full_name: 'codertocat/hello-world' } } }),
      { isFork: false },
    ],
    [
      'stack',
      pullRequestPayload({ base: { ref: 'parent-branch' }, stack: { base: { ref: 'master' }, position: 2 } }),
      { isFork: false, baseRef: 'parent-branch' },
    ],
    ['label', pullRequestPayload({ labels: [{ name: 'approved' }, null, 3, {}] }), { labels: ['approved'] }],
  ])('knows a pull request with a %s', (_, payload, expected) => {
    expect(eventOf('pull_request', payload).pullRequest).toMatchObject(expected);
  });

  it('knows Dependabot by who started the run', () => {
    expect(pullRequestEvent({ GITHUB_ACTOR: 'dependabot[bot]' }).pullRequest?.isDependabot).toBe(true);
  });

  it('has no pull request where another event carries one', () => {
    expect(eventOf('pull_request_target', pullRequestPayload()).pullRequest).toBeUndefined();
  });

  it('has the commits of a merge group', () => {
    const [payload] = examplesOf('merge_group');
    const group = payload?.merge_group as { base_sha: string; head_sha: string };
    expect(eventOf('merge_group', payload).mergeGroup).toMatchObject({
      baseSha: group.base_sha,
      headSha: group.head_sha,
    });
  });

  it.each([
    ['refs/heads/gh-readonly-queue/main/pr-17-0123456789abcdef0123456789abcdef01234567', 17],
    ['refs/heads/gh-readonly-queue/release/pr-1/pr-23-0123456789abcdef0123456789abcdef01234567', 23],
    ['refs/heads/main', undefined],
  ])('has the pull request that %s adds to a merge group: %p', (head_ref, number) => {
    const [payload] = examplesOf('merge_group');
    const group = { ...(payload?.merge_group as object), head_ref };
    expect(eventOf('merge_group', { ...payload, merge_group: group }).mergeGroup?.pullRequest).toBe(number);
  });

  it.each([
    ['the commit before a push', BASE, BASE],
    ['none where the push made the branch', '0'.repeat(40), undefined],
    ['none where the branch of SHA-256 is new', '0'.repeat(64), undefined],
    ['none where the payload is no commit', 'main', undefined],
  ])('has %s', (_, before, expected) => expect(eventOf('push', { before }).before).toBe(expected));

  it('has the tag of a push and of a release', () => {
    const environment = { GITHUB_REF: 'refs/tags/release/1.2' };
    expect(eventOf('push', {}, environment).tag).toBe('release/1.2');
    const release = { action: 'published', release: { tag_name: 'release/1.2' } };
    expect(eventOf('release', release, environment)).toMatchObject({
      tag: 'release/1.2',
      release: { tag: 'release/1.2', action: 'published' },
    });
  });

  it('has the run that another workflow tells of, also without its fork', () => {
    const run = { id: 7, head_sha: HEAD, head_branch: 'patch', event: 'pull_request', conclusion: null };
    const payload = { workflow_run: { ...run, head_repository: { full_name: 'mallory/fork' } } };
    const base = { id: 7, headSha: HEAD, headBranch: 'patch', event: 'pull_request' };
    expect(eventOf('workflow_run', payload).workflowRun).toEqual({
      ...base,
      headRepository: { owner: 'mallory', name: 'fork' },
    });
    const gone = { workflow_run: { ...run, head_repository: null } };
    expect(eventOf('workflow_run', gone).workflowRun).toEqual(base);
  });

  it('keeps the path of an API of an own server, without the slash at its end', () => {
    const environment = { GITHUB_API_URL: 'https://ghe.example/api/v3/', GITHUB_SERVER_URL: 'https://ghe.example/' };
    expect(eventOf('push', {}, environment)).toMatchObject({
      apiUrl: 'https://ghe.example/api/v3',
      runUrl: 'https://ghe.example/Codertocat/Hello-World/actions/runs/30433642',
    });
  });

  it.each<[string, { [name: string]: string | undefined }, string]>([
    ['no name', { GITHUB_EVENT_NAME: undefined }, 'GITHUB_EVENT_NAME is not set'],
    ['an empty repository', { GITHUB_REPOSITORY: '' }, 'GITHUB_REPOSITORY is not set'],
    ['a repository that is a path', { GITHUB_REPOSITORY: 'a/..' }, 'GITHUB_REPOSITORY is "a/.."'],
    ['a repository with too many parts', { GITHUB_REPOSITORY: 'a/b/c' }, 'GITHUB_REPOSITORY is "a/b/c"'],
    ['a short commit', { GITHUB_SHA: 'abc' }, 'GITHUB_SHA is "abc"'],
    ['an address with a password', { GITHUB_API_URL: 'https://a:b@c' }, 'GITHUB_API_URL is'],
    ['an address of a file', { GITHUB_SERVER_URL: 'file:///etc' }, 'GITHUB_SERVER_URL is'],
  ])('is a usage error for %s', (_, environment, message) => {
    expect(outcomeOf(() => eventOf('push', {}, environment))).toContain(`USAGE: `);
    expect(outcomeOf(() => eventOf('push', {}, environment))).toContain(message);
  });

  it.each<[string, unknown, string]>([
    ['pull_request', undefined, 'pull_request.number'],
    ['pull_request', pullRequestPayload({ number: '2' }), 'pull_request.number'],
    ['pull_request', pullRequestPayload({ base: { sha: 'x' } }), 'pull_request.base.sha'],
    ['merge_group', { merge_group: [] }, 'merge_group.base_sha'],
    ['release', { release: { tag_name: '' } }, 'release.tag_name'],
    ['workflow_run', { workflow_run: { id: 1e300 } }, 'workflow_run.'],
  ])('is a usage error for a payload of %s without what it needs', (name, payload, field) => {
    expect(outcomeOf(() => eventOf(name, payload))).toContain(
      `USAGE: the payload of the event ${name} has no usable ${field}`,
    );
  });
});

const SEED = seedOf('PACTO_FUZZ_SEED');
const HOSTILE = [undefined, null, 0, -1, 1e300, '', 'x', '__proto__', [], {}, [null], true, { length: 3 }];

/** Replaces or deletes something somewhere in a payload. */
function damage(value: unknown, random: () => number): unknown {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(HOSTILE);
  const names = Object.keys(value);
  const name = pick(names);
  if (name === undefined) return pick(HOSTILE);
  const copy: Record<string, unknown> = { ...value };
  if (random() < 0.1) delete copy[name];
  else copy[name] = damage(copy[name], random);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

describe('a damaged event', () => {
  it(`is read or refused, and nothing else is thrown (PACTO_FUZZ_SEED=${SEED})`, () => {
    const random = createRandom(SEED);
    const outcomes = new Set<string>();
    for (let run = 0; run < 4000; run++) {
      const { name, payload } = EXAMPLES[Math.floor(random() * EXAMPLES.length)] ?? { name: '', payload: {} };
      let damaged: unknown = payload;
      for (let times = 1 + random() * 6; times > 0; times--) damaged = damage(damaged, random);
      const outcome = outcomeOf(() => readEvent(environmentOf(name), damaged));
      outcomes.add(typeof outcome === 'string' ? outcome.slice(0, 6) : 'read');
    }
    expect([...outcomes].sort()).toEqual(['USAGE:', 'read']);
  });
});
