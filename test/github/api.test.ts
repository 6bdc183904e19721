import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GitHubError } from '../../src/github/index.ts';
import { LoopbackGitHub, type Reply } from './loopback-github.ts';

const GET = { route: 'GET /repos/{owner}/{repo}', parameters: { owner: 'acme', repo: 'shop' } };
const POST = { ...GET, route: 'POST /repos/{owner}/{repo}/things', body: { a: 1 } };
const FINE: Reply = { json: { fine: true } };

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await LoopbackGitHub.start();
});
afterEach(() => github.stop());

/** Answers one after the other, the last one again and again. */
function answerWith(...replies: readonly Reply[]): void {
  let next = 0;
  github.handler = () => replies[Math.min(next++, replies.length - 1)] ?? 500;
}

async function failureOf(promise: Promise<unknown>): Promise<GitHubError> {
  const outcome = await promise.catch((error: unknown) => error);
  if (!(outcome instanceof GitHubError)) throw new Error(`no GitHubError but ${String(outcome)}`);
  return outcome;
}

describe('a request', () => {
  it('goes to the base address with token, version and user agent', async () => {
    answerWith(FINE);
    await expect(github.api().request(GET)).resolves.toEqual({ fine: true });
    const [received] = github.received;
    expect(received?.path).toBe('/repos/acme/shop');
    expect(received?.headers.authorization).toBe('token ghs_secretsecretsecret');
    expect(received?.headers['x-github-api-version']).toBe('2022-11-28');
    expect(received?.headers['user-agent']).toMatch(/^pacto-ci /);
  });

  it('sends a body as it is, texts that look like big numbers included', async () => {
    answerWith(FINE);
    const body = { text: '123n', nested: ['9007199254740993n', '":"1n"'] };
    await github.api().request({ ...POST, body });
    expect(github.received[0]?.body).toEqual(body);
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('is tried again after %d', async (status) => {
    answerWith(status === 429 ? { status, headers: { 'retry-after': '1' } } : status, FINE);
    await expect(github.api().request(GET)).resolves.toEqual({ fine: true });
    expect(github.received).toHaveLength(2);
  });

  it('survives a burst of 5xx with growing waits', async () => {
    answerWith(500, 502, 503, 504, FINE);
    await expect(github.api().request(GET)).resolves.toEqual({ fine: true });
    expect(github.timing.waits).toEqual([500, 1000, 2000, 4000]);
  });

  it('is given up after five tries', async () => {
    answerWith(503);
    expect((await failureOf(github.api().request(GET))).status).toBe(503);
    expect(github.received).toHaveLength(5);
  });

  it.each([400, 401, 403, 404, 409, 410, 422])('is not tried again after %d', async (status) => {
    answerWith(status);
    const error = await failureOf(github.api().request(GET));
    expect([error.code, error.status, github.received.length]).toEqual(['GITHUB', status, 1]);
  });

  it.each<Reply>(['drop', 'break off'])('is tried again when the connection is lost: %s', async (reply) => {
    answerWith(reply, FINE);
    await expect(github.api().request(GET)).resolves.toEqual({ fine: true });
  });

  it('is given up when the tries themselves took the time that a run may lose', async () => {
    github.handler = () => {
      github.timing.advance(14_900);
      return 'drop';
    };
    await failureOf(github.api().request(GET));
    expect([github.received.length, github.timing.waits]).toEqual([2, [500]]);
  });

  it('ends at its deadline', async () => {
    answerWith('hang');
    const error = await failureOf(github.api({ deadlineMs: 60, patienceMs: 0 }).request(GET));
    expect(error.message).toContain('no answer in time');
    expect(github.received).toHaveLength(1);
  });

  it('says when nobody listens', async () => {
    const gone = await LoopbackGitHub.start();
    const api = gone.api();
    await gone.stop();
    const error = await failureOf(api.request(GET));
    expect([error.status, error.mayHaveHappened]).toEqual([undefined, false]);
    expect(error.message).toContain('ECONNREFUSED');
  });

  it('ends with the reason of the signal', async () => {
    answerWith('hang');
    const controller = new AbortController();
    const pending = github.api({ signal: controller.signal }).request(GET);
    setTimeout(() => controller.abort(new Error('cancelled')), 30);
    await expect(pending).rejects.toThrow('cancelled');
  });

  it('is refused when a proxy answers in place of GitHub', async () => {
    answerWith({ raw: Buffer.from('<html>Log in</html>') });
    expect((await failureOf(github.api().request(GET))).message).toContain('not what its API promises');
  });
});

describe('a limit', () => {
  it.each([403, 429])('with %d and retry-after is waited for as long as it asks', async (status) => {
    answerWith({ status, headers: { 'retry-after': '7' } }, FINE);
    await github.api().request(GET);
    expect(github.timing.waits).toEqual([7000]);
  });

  it('with a time of reset is waited for until then', async () => {
    const reset = String(github.timing.now() / 1000 + 12);
    answerWith({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } }, FINE);
    await github.api().request(GET);
    expect(github.timing.waits).toEqual([12_000]);
  });

  it.each([
    ['retry-after beyond the patience', { 'retry-after': '31' }, 'status 403'],
    ['no header, which means a minute', {}, 'You have exceeded a secondary rate limit'],
  ])('is given up at once: %s', async (_, headers, message) => {
    answerWith({ status: 403, headers, json: { message } });
    const error = await failureOf(github.api().request(GET));
    expect([error.isRateLimited, error.permission, github.timing.waits]).toEqual([true, undefined, []]);
    expect(github.received).toHaveLength(1);
  });

  it('shares its patience with all other requests of the run', async () => {
    const api = github.api();
    answerWith({ status: 429, headers: { 'retry-after': '20' } }, FINE);
    await api.request(GET);
    answerWith({ status: 429, headers: { 'retry-after': '11' } }, FINE);
    await failureOf(api.request(GET));
    answerWith({ status: 429, headers: { 'retry-after': '10' } }, FINE);
    await api.request(GET);
    expect(github.timing.waits).toEqual([20_000, 10_000]);
  });

  it('lets a POST be repeated, because nothing was done', async () => {
    answerWith({ status: 403, headers: { 'retry-after': '1' } }, FINE);
    await expect(github.api().request(POST)).resolves.toEqual({ fine: true });
  });
});

describe('a POST', () => {
  it.each<Reply>([500, 502, 'drop', 'break off'])('is not repeated after %s: it may have happened', async (reply) => {
    answerWith(reply, FINE);
    expect((await failureOf(github.api().request(POST))).mayHaveHappened).toBe(true);
    expect(github.received).toHaveLength(1);
  });

  it('that must happen once is looked for before it is sent again', async () => {
    answerWith('drop', FINE);
    const looks: number[] = [];
    const answer = await github.api().requestOnce(POST, async () => {
      looks.push(github.received.length);
      return undefined;
    });
    expect([answer, looks, github.received.length]).toEqual([{ fine: true }, [1], 2]);
  });

  it('that was found is not sent again', async () => {
    answerWith(502, FINE);
    await expect(github.api().requestOnce(POST, async () => 'found')).resolves.toBe('found');
    expect(github.received).toHaveLength(1);
  });

  it('is looked for a last time when there is no patience left', async () => {
    answerWith(502);
    await expect(github.api({ patienceMs: 0 }).requestOnce(POST, async () => 'found')).resolves.toBe('found');
    await failureOf(github.api({ patienceMs: 0 }).requestOnce(POST, async () => undefined));
  });
});

describe('a list', () => {
  it('is read to its last page without following addresses of the answer', async () => {
    github.handler = ({ query }) => {
      const page = Number(query.get('page'));
      return {
        json: [page],
        headers: page < 3 ? { link: '<https://evil.example/steal?page=9>; rel="next", <x>; rel="last"' } : {},
      };
    };
    await expect(github.api().list(GET)).resolves.toEqual([1, 2, 3]);
    expect(github.received.map(({ query }) => query.get('per_page'))).toEqual(['100', '100', '100']);
  });

  it('that is none is not what was asked for', async () => {
    answerWith({ json: { message: 'hello' } });
    await failureOf(github.api().list(GET));
  });
});

describe('an error', () => {
  it.each([
    ['pull_requests=write', ['pull-requests: write']],
    ['issues=write; pull_requests=write', ['issues: write', 'pull-requests: write']],
    ['contents=read,metadata=read,pull_requests=read', ['contents: read, pull-requests: read']],
    ['<script>=write', []],
    [undefined, []],
  ])('names the permissions of the header %s', async (header, permissions) => {
    answerWith({ status: 403, headers: header === undefined ? {} : { 'x-accepted-github-permissions': header } });
    expect((await failureOf(github.api().request(GET))).permissions).toEqual(permissions);
  });

  it('holds no token and no second line, whatever GitHub says', async () => {
    answerWith({ status: 422, json: { message: 'bad ghs_secretsecretsecret\n::error::planted' } });
    const { message } = await failureOf(github.api().request(GET));
    expect(message).toBe('GitHub answered 422 to GET /repos/acme/shop: bad *** ::error::planted');
  });

  it('does not repeat the page of a machine in front of GitHub', async () => {
    answerWith({ status: 404, headers: { 'content-type': 'text/html' }, raw: Buffer.from('<h1>Unicorn!</h1>') });
    expect((await failureOf(github.api().request(GET))).message).toBe('GitHub answered 404 to GET /repos/acme/shop');
  });

  it.each(['', 'ghs_abc\n', 'two words', 'tökén'])(
    'is a usage error for the token %j, and does not tell it',
    (token) => {
      expect(() => github.api({ token })).toThrow(/^(there is no GitHub token|the GitHub token is malformed)$/);
    },
  );
});
