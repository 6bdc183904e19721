import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ApiRevision,
  findBaseCommit,
  findPullRequestOfRun,
  GitHubApi,
  type GitHubEvent,
  publishCheckRun,
  readLabels,
  upsertComment,
} from '../../src/github/index.ts';
import type { Annotation } from '../../src/report/index.ts';
import {
  type FakeGitHub,
  organization,
  type PullRequest,
  type Repository,
  secondaryLimit,
  startFakeGitHub,
  unicorn,
  WRITE_ALL,
  workflowToken,
} from '../support/fake-github/index.ts';
import { createTestTiming } from '../support/test-timing.ts';
import { pullRequestEvent } from './events.ts';

const SHOP = { owner: 'acme', name: 'shop' };
const COMMENT = { repository: SHOP, number: 1, key: '0123456789ab', body: 'Fine.', when: 'create-or-update' } as const;
const NOTES: Annotation[] = Array.from({ length: 120 }, (_, index) => ({
  level: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'notice',
  file: 'api/pacto.yaml',
  startLine: index + 1,
  endLine: index + 1,
  startColumn: 1,
  endColumn: 5,
  title: 'Removed',
  message: 'The port is gone.',
}));

describe.each(['github.com', 'ghes-3.19'] as const)('requests to %s keep to its description', (edition) => {
  let github: FakeGitHub;
  let repository: Repository;
  let pull: PullRequest;
  beforeEach(async () => {
    github = await startFakeGitHub({ edition });
    github.tokens.set('token', workflowToken(WRITE_ALL));
    repository = github.addRepository({ owner: organization(SHOP.owner), name: SHOP.name });
    repository.commit({ files: { 'README.md': 'Shop\n', 'api/pacto.yaml': 'name: shop\n' } });
    repository.commit({
      branch: 'feature',
      parents: [repository.resolve('main') ?? ''],
      files: { ...repository.filesAt('main'), 'api/pacto.yaml': 'name: store\n' },
    });
    pull = repository.openPull({ head: 'feature', labels: ['contract-break-approved'] });
  });
  afterEach(async () => {
    await github.stop();
    github.assertClean();
  });

  const api = () => new GitHubApi({ baseUrl: github.api, token: 'token', timing: createTestTiming() });
  const event = (): GitHubEvent => {
    const base = pullRequestEvent();
    if (base.pullRequest === undefined) throw new Error('the example is no pull request');
    const shas = { number: 1, headSha: pull.head.sha, baseSha: pull.base.sha };
    return { ...base, repository: SHOP, sha: pull.mergeCommit ?? '', pullRequest: { ...base.pullRequest, ...shas } };
  };

  it('for the comment, created, updated and left alone', async () => {
    const actions = [];
    for (const body of ['One.', 'Two.', 'Two.'])
      actions.push((await upsertComment(api(), { ...COMMENT, body })).action);
    expect(actions).toEqual(['created', 'updated', 'unchanged']);
    expect(repository.comments).toHaveLength(1);
  });

  it.each(['before', 'after-commit', 'mid-body'] as const)(
    'for the comment whose POST is dropped: %s',
    async (drop) => {
      github.faults.push({ method: 'POST', drop });
      await expect(upsertComment(api(), COMMENT)).resolves.toMatchObject({ action: 'created', deleted: 0 });
      expect(repository.comments).toHaveLength(1);
    },
  );

  it('for the comment between limits and outages', async () => {
    github.faults.push({ method: 'GET', ...unicorn(503) }, { method: 'POST', ...secondaryLimit(2) });
    await expect(upsertComment(api(), COMMENT)).resolves.toMatchObject({ action: 'created' });
    expect(repository.comments).toHaveLength(1);
  });

  it('for the check run with 120 annotations', async () => {
    const outcome = await publishCheckRun(api(), {
      repository: SHOP,
      headSha: pull.head.sha,
      name: 'Pacto contracts',
      conclusion: 'neutral',
      title: 'First',
      summary: 'x'.repeat(65_535),
      annotations: NOTES,
      detailsUrl: 'https://github.com/acme/shop/actions/runs/1',
    });
    expect(outcome).toMatchObject({ annotations: 120, url: expect.stringMatching(/^https:/) });
    expect(repository.checkRuns).toMatchObject([{ fields: { status: 'completed', conclusion: 'neutral' } }]);
    expect(repository.checkRuns[0]?.annotations).toHaveLength(120);
  });

  it.each(['POST', 'PATCH'])('for the check run whose %s was carried out but not answered', async (method) => {
    github.faults.push({ method, drop: 'after-commit' });
    const run = {
      repository: SHOP,
      headSha: pull.head.sha,
      name: 'P',
      conclusion: 'success',
      title: 'T',
      summary: 'S',
    };
    await publishCheckRun(api(), { ...run, conclusion: 'success', annotations: NOTES });
    expect(repository.checkRuns.map(({ annotations }) => annotations.length)).toEqual([120]);
  });

  it('for the base commit, by the test merge and by the merge base', async () => {
    const readParents = async () => undefined;
    const main = repository.resolve('main');
    await expect(findBaseCommit(api(), event(), { readParents })).resolves.toEqual({
      commit: main,
      from: 'merge parent',
    });
    await expect(findBaseCommit(api(), event(), { readParents, checkedOut: pull.head.sha })).resolves.toEqual({
      commit: main,
      from: 'merge base',
    });
  });

  it('for files, with a list and without', async () => {
    const revision = new ApiRevision(api(), { repository: SHOP, commit: pull.head.sha, folder: 'api' });
    const alone = await revision.read('pacto.yaml');
    const list = await revision.list();
    const listed = await revision.read('pacto.yaml');
    expect([...(list?.keys() ?? [])]).toEqual(['pacto.yaml']);
    expect([alone, listed].map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual([
      'name: store\n',
      'name: store\n',
    ]);
  });

  it('for labels and the pull request of a run', async () => {
    await expect(readLabels(api(), event())).resolves.toEqual(['contract-break-approved']);
    const run = { id: 1, headSha: pull.head.sha, headBranch: 'feature', headRepository: SHOP, event: 'pull_request' };
    await expect(findPullRequestOfRun(api(), SHOP, run)).resolves.toEqual({ number: 1 });
  });
});
