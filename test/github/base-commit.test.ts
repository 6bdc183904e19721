import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CommitSource, findBaseCommit } from '../../src/github/index.ts';
import { BASE, eventOf, examplesOf, HEAD, MERGE, pullRequestEvent } from './events.ts';
import { LoopbackGitHub, type Reply } from './loopback-github.ts';

const PARENT = '1'.repeat(40);
const MERGE_BASE = '2'.repeat(40);
const COMMIT_CALL = `GET /repos/Codertocat/Hello-World/git/commits/${MERGE}`;
const COMPARE_CALL = `GET /repos/Codertocat/Hello-World/compare/${BASE}...${HEAD}`;

let github: LoopbackGitHub;
let commit: Reply = 404;
let comparison: Reply = 404;
beforeEach(async () => {
  commit = 404;
  comparison = { json: { merge_base_commit: { sha: MERGE_BASE } } };
  github = await LoopbackGitHub.start(({ path }) => (path.includes('/compare/') ? comparison : commit));
});
afterEach(() => github.stop());

const find = (parents: readonly string[] | undefined, source: Partial<CommitSource> = {}) =>
  findBaseCommit(github.api(), pullRequestEvent(), { readParents: async () => parents, ...source });

describe('the base commit of a pull request', () => {
  it('is the first parent of the test merge, which the working copy knows without a request', async () => {
    await expect(find([PARENT, HEAD])).resolves.toEqual({ commit: PARENT, from: 'merge parent' });
    expect(github.calls).toEqual([]);
  });

  it.each([
    ['the working copy knows no such commit', undefined],
    ['a shallow clone was cut there', []],
  ])('is asked of GitHub when %s', async (_, parents) => {
    commit = { json: { parents: [{ sha: PARENT }, { sha: HEAD }] } };
    await expect(find(parents)).resolves.toEqual({ commit: PARENT, from: 'merge parent' });
    expect(github.calls).toEqual([COMMIT_CALL]);
  });

  it.each([
    ['the merge is of another head', [PARENT, PARENT]],
    ['the commit is no merge', [PARENT]],
    ['the commit has three parents', [PARENT, HEAD, PARENT]],
  ])('is the merge base when %s', async (_, parents) => {
    await expect(find(parents)).resolves.toEqual({ commit: MERGE_BASE, from: 'merge base' });
    expect(github.calls).toEqual([COMPARE_CALL]);
  });

  it('is the merge base when the head is checked out', async () => {
    await expect(find([PARENT, HEAD], { checkedOut: HEAD })).resolves.toMatchObject({ commit: MERGE_BASE });
  });

  it.each<[string, Reply, number | undefined]>([
    ['may not be asked', 403, 403],
    ['fails', { status: 500, headers: { 'retry-after': '60' } }, 500],
  ])('is that of the payload when GitHub %s', async (_, reply, status) => {
    comparison = reply;
    await expect(find([PARENT])).resolves.toMatchObject({ commit: BASE, from: 'event', problem: { status } });
  });

  it('is that of the payload when the branches share nothing', async () => {
    comparison = { json: { merge_base_commit: null } };
    await expect(find([PARENT])).resolves.toEqual({ commit: BASE, from: 'event' });
  });
});

describe('the base commit of another event', () => {
  const payload = examplesOf('merge_group')[0];
  const group = payload?.merge_group as { base_sha: string } | undefined;
  it.each([
    ['a merge group is its base', eventOf('merge_group', payload), group?.base_sha],
    ['a push is what was before', eventOf('push', { before: BASE }), BASE],
    ['a new branch is unknown', eventOf('push', { before: '0'.repeat(40) }), undefined],
    ['a schedule is unknown', eventOf('schedule', {}), undefined],
  ])('of %s', async (_, event, expected) => {
    const found = await findBaseCommit(github.api(), event, { readParents: async () => undefined });
    expect([found?.commit, github.calls]).toEqual([expected, []]);
  });
});
