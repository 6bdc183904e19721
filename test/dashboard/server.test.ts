import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DashboardServer, startServer } from '../../src/dashboard/index.ts';

const SITE = { 'index.html': '<p>page ü</p>\n', 'data.json': '{}\n' };

let server: DashboardServer;
beforeAll(async () => {
  server = await startServer(SITE, 0);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
}

function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { hostname, port, host } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const headers = { host: options.host ?? host };
    const sent = request(
      { hostname, port, path, method: options.method ?? 'GET', headers, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

describe('the server of the dashboard', () => {
  it('listens on loopback', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  it.each([
    ['/', 'text/html; charset=utf-8', SITE['index.html']],
    ['/index.html?x=1', 'text/html; charset=utf-8', SITE['index.html']],
    ['/data.json', 'application/json; charset=utf-8', SITE['data.json']],
  ])('answers %s', async (path, type, body) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, body, headers: { 'content-type': type } });
  });

  it.each(['/favicon.ico', '/../etc/passwd', '/%2e%2e/x', '//evil.example/', '/__proto__'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await ask('/', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: '', headers: { 'content-length': '15' } });
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost', '127.0.0.1:1'])(
    'refuses the host %j',
    async (host) => {
      expect((await ask('/data.json', { host })).status).toBe(403);
    },
  );

  it('answers to the name of this machine', async () => {
    const { port } = new URL(server.url);
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
  });

  it.each(['/', '/data.json', '/nothing'])('allows a browser nothing but its own style at %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('takes the next port when the first is in use', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await startServer(SITE, taken);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
