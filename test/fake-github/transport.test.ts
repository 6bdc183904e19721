import { describe, expect, it } from '@jest/globals';
import { person, secondaryLimit, unicorn } from '../support/fake-github/index.ts';
import { startScenario } from './scenario.ts';

const COMMENTS = '/issues/1/comments';
const COMMENT = { body: { body: 'Hello' } };

describe('lists', () => {
  it('come in pages that link to each other', async () => {
    const { ask, repository, github } = await startScenario();
    for (let index = 0; index < 250; index += 1) repository.addComment(1, person('ada'), `Comment ${index}`);

    const lengths: number[] = [];
    let next: string | undefined = `${COMMENTS}?per_page=1000`;
    while (next !== undefined) {
      const { body, headers } = await ask('GET', next);
      lengths.push(body.length);
      next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }

    expect(lengths).toEqual([100, 100, 50]);
    github.assertClean();
  });

  it('have 30 items unless more are asked for', async () => {
    const { ask, repository } = await startScenario();
    for (let index = 0; index < 31; index += 1) repository.addComment(1, person('ada'), `Comment ${index}`);

    const { body, headers } = await ask('GET', COMMENTS);

    expect(body).toHaveLength(30);
    expect(headers.get('link')).toMatch(/page=2>; rel="next", .*page=2>; rel="last"$/);
  });
});

describe('faults', () => {
  it('hit as many requests of their route as they say', async () => {
    const { ask, github } = await startScenario();
    github.faults.push({ ...unicorn(502), times: 2, route: '/repos/{owner}/{repo}/issues/{issue_number}/comments' });

    const statuses = [];
    for (const path of ['/pulls/1', COMMENTS, COMMENTS, COMMENTS]) statuses.push((await ask('GET', path)).status);

    expect(statuses).toEqual([200, 502, 502, 200]);
    expect(github.requests.map(({ status }) => status)).toEqual(statuses);
  });

  it.each([
    ['before', 0],
    ['after-commit', 1],
    ['mid-body', 1],
  ] as const)('drop the connection: %s', async (drop, comments) => {
    const { ask, github, repository } = await startScenario();
    github.faults.push({ method: 'POST', drop });

    await expect(ask('POST', COMMENTS, COMMENT)).rejects.toThrow();

    expect(repository.comments).toHaveLength(comments);
    expect(github.requests.map(({ status }) => status)).toEqual([0]);
  });

  it('tell how long to wait', async () => {
    const { ask, github } = await startScenario();
    github.faults.push(secondaryLimit(7));

    const { status, headers, body } = await ask('POST', COMMENTS, COMMENT);

    expect([status, headers.get('retry-after')]).toEqual([403, '7']);
    expect(body.message).toMatch(/secondary rate limit/);
  });

  it('can only be slow', async () => {
    const { ask, github } = await startScenario();
    github.faults.push({ route: /pulls/, delayMs: 50 });
    const started = performance.now();

    expect((await ask('GET', '/pulls/1')).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(45);
  });
});

it('the primary limit is counted down and then enforced', async () => {
  const { ask, github } = await startScenario({ rateLimit: 1 });

  const last = await ask('GET', '/pulls/1');
  const refused = await ask('GET', '/pulls/1');

  expect([last.status, last.headers.get('x-ratelimit-remaining')]).toEqual([200, '0']);
  expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  expect(Number(refused.headers.get('x-ratelimit-reset'))).toBe(github.rateLimitReset);
  github.assertClean();
});
