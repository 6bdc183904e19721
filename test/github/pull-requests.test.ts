import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findPullRequestOfRun, readLabels, type WorkflowRun } from '../../src/github/index.ts';
import { eventOf, HEAD, pullRequestEvent } from './events.ts';
import { LoopbackGitHub } from './loopback-github.ts';

const REPOSITORY = { owner: 'acme', name: 'shop' };
const RUN: WorkflowRun = {
  id: 1,
  headSha: HEAD,
  headBranch: 'fix/a b&state=closed',
  headRepository: { owner: 'mallory', name: 'shop' },
  event: 'pull_request',
};

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await LoopbackGitHub.start();
});
afterEach(() => github.stop());

const pull = (number: number, sha = HEAD, repo: string | null = 'Mallory/shop') => ({
  number,
  head: { sha, repo: repo === null ? null : { full_name: repo } },
});
const find = (changes: Partial<WorkflowRun> = {}) =>
  findPullRequestOfRun(github.api(), REPOSITORY, { ...RUN, ...changes });

describe('the pull request of a run', () => {
  it('is the open one with its branch and commit', async () => {
    github.handler = () => ({
      json: [pull(3, 'b'.repeat(40)), pull(4), pull(5, HEAD, 'other/shop'), pull(6, HEAD, null)],
    });
    await expect(find()).resolves.toEqual({ number: 4 });
    const [{ path, query } = { path: '', query: new URLSearchParams() }] = github.received;
    expect([path, query.get('head'), query.get('state')]).toEqual([
      '/repos/acme/shop/pulls',
      'mallory:fix/a b&state=closed',
      'open',
    ]);
  });

  it.each([
    ['newer commits', [pull(3, 'b'.repeat(40))], 'no open pull request has the head'],
    ['none', [], 'no open pull request has the head'],
    ['two with one head', [pull(3), pull(4)], '2 open pull requests have the head'],
    ['nonsense', [null, 'x', {}, { head: [] }], 'no open pull request has the head'],
  ])('is none, with a reason, when there are %s', async (_, json, reason) => {
    github.handler = () => ({ json });
    await expect(find()).resolves.toEqual({ reason: expect.stringContaining(reason) });
  });

  it('is none when the run was of another event, or its fork is gone', async () => {
    await expect(find({ event: 'push' })).resolves.toEqual({ reason: expect.stringContaining('started by push') });
    const { headRepository, ...gone } = RUN;
    expect(headRepository).toBeDefined();
    await expect(findPullRequestOfRun(github.api(), REPOSITORY, gone)).resolves.toEqual({
      reason: expect.stringContaining('is gone'),
    });
    expect(github.calls).toEqual([]);
  });
});

describe('labels', () => {
  it('are read as they are now', async () => {
    github.handler = () => ({ json: [{ name: 'contract-break-approved' }, { name: null }] });
    await expect(readLabels(github.api(), pullRequestEvent())).resolves.toEqual(['contract-break-approved']);
    expect(github.calls).toEqual(['GET /repos/Codertocat/Hello-World/issues/2/labels']);
  });

  it('are those of the pull request that a merge group adds', async () => {
    github.handler = () => ({ json: [{ name: 'contract-break-approved' }] });
    const sha = '0123456789abcdef0123456789abcdef01234567';
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-17-${sha}`;
    const event = eventOf('merge_group', { merge_group: { base_sha: sha, head_sha: sha, head_ref } });
    await expect(readLabels(github.api(), event)).resolves.toEqual(['contract-break-approved']);
    expect(github.calls).toEqual(['GET /repos/Codertocat/Hello-World/issues/17/labels']);
  });

  it('are none without a pull request', async () => {
    await expect(readLabels(github.api(), eventOf('push', {}))).resolves.toEqual([]);
  });
});
