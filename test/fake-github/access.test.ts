import { describe, expect, it } from '@jest/globals';
import { READ_ALL } from '../support/fake-github/index.ts';
import { startScenario } from './scenario.ts';

const COMMENT = { body: { body: 'Hello' } };

describe('access', () => {
  it('is refused with the name of the permission that is missing', async () => {
    const { ask, github } = await startScenario({ permissions: READ_ALL });

    const answer = await ask('POST', '/issues/1/comments', COMMENT);

    expect(answer).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    github.assertClean();
  });

  it('is refused without that name where a server does not send it', async () => {
    const { ask } = await startScenario({ permissions: {}, sendsPermissionHint: false });

    const answer = await ask('GET', '/pulls/1');

    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-accepted-github-permissions')).toBeNull();
  });

  it.each([
    ['private', 403],
    ['public', 200],
  ] as const)('to read a %s repository without permissions gives %i', async (visibility, status) => {
    const scenario = await startScenario({ permissions: {}, ...(visibility === 'public' ? { visibility } : {}) });

    expect((await scenario.ask('GET', '/pulls/1')).status).toBe(status);
  });

  it('is refused to a token that nobody has', async () => {
    const { ask, github } = await startScenario();

    expect(await ask('GET', '/pulls/1', { token: 'stolen' })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
    github.assertClean();
  });

  it('without a token is absence, and for writing a question for one', async () => {
    const hidden = await startScenario();
    const open = await startScenario({ visibility: 'public' });

    expect((await hidden.ask('GET', '', { token: '' })).status).toBe(404);
    expect((await open.ask('POST', '/issues/1/comments', { ...COMMENT, token: '' })).status).toBe(401);
  });

  it.each(['github.com', 'ghes-3.19'] as const)(
    'tells a person who they are, and no workflow (%s)',
    async (edition) => {
      const { ask, github } = await startScenario({ edition });

      const known = await ask('GET', `${github.api}/user`, { token: 'person' });
      const refused = await ask('GET', `${github.api}/user`);

      expect([known.body.login, refused.status]).toEqual(['ada', 403]);
      expect(github.requests.map(({ route, token }) => `${token} ${route}`)).toEqual([
        'person GET /user',
        'workflow GET /user',
      ]);
      github.assertClean();
    },
  );

  it('to check runs is for apps only', async () => {
    const { ask, pull } = await startScenario();

    const body = { name: 'C', head_sha: pull.head.sha };

    expect((await ask('POST', '/check-runs', { body, token: 'person' })).status).toBe(403);
  });

  it('to an artifact leads to a storage that wants no token', async () => {
    const { ask, github, repository } = await startScenario();
    const run = repository.addWorkflowRun({ event: 'pull_request', headBranch: 'feature', headSha: 'a'.repeat(40) });
    const { id } = repository.addArtifact(run, 'report', Buffer.from('zip'));

    const { status, headers } = await ask('GET', `/actions/artifacts/${id}/zip`);
    const download = await ask('GET', headers.get('location') ?? '', { token: '' });

    expect([status, download.body]).toEqual([302, 'zip']);
    github.assertClean();
    await ask('GET', headers.get('location') ?? '');
    expect(github.violations).toEqual([`GET /_storage/${id}: a token was sent to the storage`]);
  });
});
