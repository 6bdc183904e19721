import { describe, expect, it } from '@jest/globals';
import type { Repository } from '../support/fake-github/index.ts';
import { type Scenario, startScenario } from './scenario.ts';

/** Path below the repository, from the state of the scenario. */
const READS: readonly (readonly [string, (scenario: Scenario) => string])[] = [
  ['the repository', () => ''],
  ['a pull request', () => '/pulls/1'],
  ['pull requests of a branch', () => '/pulls?head=acme:feature&state=open'],
  ['pull requests of a commit', ({ pull }) => `/commits/${pull.head.sha}/pulls`],
  ['labels', () => '/issues/1/labels?per_page=100'],
  ['comments', () => '/issues/1/comments'],
  ['a commit', ({ pull }) => `/commits/${pull.head.sha}`],
  ['a git commit', ({ pull }) => `/git/commits/${pull.mergeCommit}`],
  ['a ref', () => '/git/ref/heads/main'],
  ['a tree', ({ pull }) => `/git/trees/${pull.head.sha}`],
  ['a recursive tree', ({ pull }) => `/git/trees/${pull.head.sha}?recursive=1`],
  ['a blob', ({ repository }) => `/git/blobs/${blobOf(repository, 'README.md')}`],
  ['a file', ({ pull }) => `/contents/api/pacto.yaml?ref=${pull.head.sha}`],
  ['a folder', () => '/contents/api'],
  ['a comparison', ({ pull }) => `/compare/${pull.base.sha}...${pull.head.sha}`],
  ['check runs', ({ pull }) => `/commits/${pull.head.sha}/check-runs?check_name=Contracts`],
  ['a workflow run', ({ repository }) => `/actions/runs/${runOf(repository)}`],
  ['artifacts', ({ repository }) => `/actions/runs/${runOf(repository)}/artifacts?name=report`],
];

function blobOf(repository: Repository, path: string): string {
  const commit = repository.git.commits.get(repository.resolve('main') ?? '');
  return repository.git.listFiles(commit?.tree ?? '').get(path)?.id ?? '';
}

function runOf(repository: Repository): number {
  const run = repository.addWorkflowRun({
    event: 'pull_request',
    headBranch: 'feature',
    headSha: repository.resolve('feature') ?? '',
  });
  repository.addArtifact(run, 'report', Buffer.from('zip'));
  return run.id;
}

describe.each(['github.com', 'ghes-3.19'] as const)('the fake of %s', (edition) => {
  it.each(READS)('answers with %s as described', async (_, path) => {
    const scenario = await startScenario({ edition });
    scenario.repository.addComment(1, scenario.pull.author, 'Hello');

    const { status } = await scenario.ask('GET', path(scenario));

    expect(status).toBe(200);
    scenario.github.assertClean();
  });

  it('keeps comments through their life', async () => {
    const { ask, github, repository } = await startScenario({ edition });

    const created = await ask('POST', '/issues/1/comments', { body: { body: 'One' } });
    const changed = await ask('PATCH', `/issues/comments/${created.body.id}`, { body: { body: 'Two' } });
    const deleted = await ask('DELETE', `/issues/comments/${created.body.id}`);

    expect([created.status, changed.status, deleted.status]).toEqual([201, 200, 204]);
    expect(created.body.user.login).toBe('github-actions[bot]');
    expect(changed.body.body).toBe('Two');
    expect(repository.comments).toEqual([]);
    github.assertClean();
  });

  it('adds the annotations of every request to a check run', async () => {
    const { ask, github, pull, repository } = await startScenario({ edition });
    const annotations = [
      {
        path: 'a.yaml',
        start_line: 1,
        end_line: 1,
        annotation_level: 'failure',
        message: 'Gone',
        title: 'Path removed',
      },
    ];
    const output = { title: 'Contracts', summary: 'One break', annotations };

    const created = await ask('POST', '/check-runs', {
      body: { name: 'Contracts', head_sha: pull.head.sha, status: 'in_progress', output },
    });
    const concluded = await ask('PATCH', `/check-runs/${created.body.id}`, { body: { conclusion: 'failure', output } });
    const listed = await ask('GET', `/check-runs/${created.body.id}/annotations`);

    expect(concluded.body).toMatchObject({ status: 'completed', output: { annotations_count: 2 } });
    expect(listed.body).toHaveLength(2);
    expect(repository.checkRuns).toHaveLength(1);
    github.assertClean();
  });
});
