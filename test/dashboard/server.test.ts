import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnreadableBundle } from '../../src/app/index.ts';
import { AppError } from '../../src/base/index.ts';
import { type DashboardServer, type Site, startServer } from '../../src/dashboard/index.ts';
import { listHosts } from '../../src/dashboard/server.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

const FILES = new Map([
  ['index.html', '<p>page ü</p>\n'],
  ['app.js', 'start();\n'],
  ['app.css', 'p {}\n'],
  ['icon.svg', '<svg/>\n'],
  ['api/platform.json', '{}\n'],
]);

const FAILURES: ReadonlyMap<string, Error> = new Map<string, Error>([
  ['api/gone.json', new AppError('ARTIFACT_NOT_FOUND', 'it is gone')],
  ['api/registry.json', new AppError('REGISTRY', 'it answers 500', { hint: 'Try later.' })],
  ['api/busy.json', new AppError('TIMEOUT', 'busy')],
  ['api/other.json', new AppError('USAGE', 'another service')],
  ['api/broken.json', new UnreadableBundle('oci://x/y', [])],
  ['api/bug.json', new Error('/home/somebody/secret')],
]);

const SITE: Site = {
  read: async (address) => {
    const failure = FAILURES.get(address);
    if (failure !== undefined) throw failure;
    return FILES.get(address);
  },
};

const bugs: unknown[] = [];
const start = (port: number) => startServer(SITE, { port, reportBug: (error) => bugs.push(error) });
let server: DashboardServer;
beforeAll(async () => {
  server = await start(0);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
}

function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { hostname, port, host } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const headers = { host, ...options.headers };
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

/** Sends a text as it is, and gives all that comes back. */
function send(text: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

describe('the server of the dashboard', () => {
  it('listens on loopback', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  it.each([
    ['/', 'text/html', 'index.html'],
    ['/index.html?x=1', 'text/html', 'index.html'],
    ['/app.js', 'text/javascript', 'app.js'],
    ['/app.css', 'text/css', 'app.css'],
    ['/icon.svg', 'image/svg+xml', 'icon.svg'],
    ['/api/platform.json', 'application/json', 'api/platform.json'],
    ['/api/%70latform%2Ejson', 'application/json', 'api/platform.json'],
  ])('answers %s as %s', async (path, type, file) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({
      status: 200,
      body: FILES.get(file),
      headers: { 'content-type': `${type}; charset=utf-8` },
    });
  });

  it.each([
    '/favicon.ico',
    '/../etc/passwd',
    '/%2e%2e/x',
    '/%',
    '/%00',
    '/..%5c..%5cx',
    '/%252e%252e/x',
    '//evil.example/',
    '/__proto__',
    '/api/',
    '/constructor',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(findSchemaErrors('dashboard-error', JSON.parse(body))).toEqual([]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('refuses %s', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await ask('/', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: '', headers: { 'content-length': '15' } });
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost', '127.0.0.1:1', '[::1]'])(
    'refuses the host %j',
    async (host) => {
      expect((await ask('/api/platform.json', { headers: { host } })).status).toBe(403);
    },
  );

  it.each([
    ['cross-site', 'no-cors', 403],
    ['same-site', 'cors', 403],
    ['cross-site', 'navigate', 200],
    ['same-origin', 'cors', 200],
    ['none', 'navigate', 200],
  ])('answers %s in mode %s with %i', async (site, mode, status) => {
    const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode };
    expect((await ask('/api/platform.json', { headers })).status).toBe(status);
  });

  it('answers to the name of this machine', async () => {
    const { port } = new URL(server.url);
    expect((await ask('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it.each([
    [80, ['127.0.0.1:80', '127.0.0.1', 'localhost:80', 'localhost']],
    [3000, ['127.0.0.1:3000', 'localhost:3000']],
  ])('is called on port %i as browsers do it', (port, hosts) => {
    expect(listHosts(port)).toEqual(hosts);
  });

  it.each(['LOCALHOST', 'LocalHost'])('answers to %s, since names have no case', async (name) => {
    const { port } = new URL(server.url);
    expect((await ask('/', { headers: { host: `${name}:${port}` } })).status).toBe(200);
  });

  it.each([
    ['its own name', 'OWN', ['OWN'], 200],
    ['its own name and path', 'OWN/app.js?x', ['OWN'], 200],
    ['another name in the address', 'evil.example/', ['OWN'], 403],
    ['another name in the header', 'OWN/', ['evil.example'], 403],
    ['another name in a second header', undefined, ['OWN', 'evil.example'], 403],
    ['no name', undefined, [], 400],
  ])('answers an address with %s as the standard says', async (_, target, hosts, status) => {
    const { host } = new URL(server.url);
    const own = (text: string): string => text.replace('OWN', host);
    const lines = [
      `GET ${target === undefined ? '/' : `http://${own(target)}`} HTTP/1.1`,
      ...hosts.map((name) => `Host: ${own(name)}`),
      'Connection: close',
    ];
    expect(await send(`${lines.join('\r\n')}\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it('refuses an address that is too long', async () => {
    expect((await ask(`/${'x'.repeat(3000)}`)).status).toBe(414);
  });

  it('sends nothing again that the browser has', async () => {
    const { etag } = (await ask('/app.js')).headers;
    const again = await ask('/app.js', { headers: { 'if-none-match': String(etag) } });
    expect(again).toMatchObject({ status: 304, body: '', headers: { etag } });
    expect((await ask('/app.css', { headers: { 'if-none-match': String(etag) } })).status).toBe(200);
  });

  it.each(['/', '/api/platform.json', '/nothing', '/api/bug.json'])(
    'allows a browser its own files only at %s',
    async (path) => {
      const { headers } = await ask(path, { headers: { origin: 'http://evil.example' } });
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
          "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-cache',
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  it.each([
    ['gone', 404, 'ARTIFACT_NOT_FOUND', 'it is gone'],
    ['registry', 502, 'REGISTRY', 'it answers 500'],
    ['busy', 503, 'TIMEOUT', 'busy'],
    ['other', 422, 'USAGE', 'another service'],
    ['broken', 422, 'UNREADABLE', 'oci://x/y is not a readable bundle'],
  ])('says what is wrong with %s', async (name, status, code, message) => {
    const answer = await ask(`/api/${name}.json`);
    const document = JSON.parse(answer.body);
    expect(answer.status).toBe(status);
    expect(findSchemaErrors('dashboard-error', document)).toEqual([]);
    expect(document.error).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('tells the terminal what a mistake of its own was, and the browser only that there is one', async () => {
    const { status, body } = await ask('/api/bug.json');
    expect(status).toBe(500);
    expect(body).not.toContain('secret');
    expect(bugs).toContain(FAILURES.get('api/bug.json'));
  });

  it('goes on after a client that breaks off', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.end('GET / HTTP/1.1\r\nhost: nonsense\r\n\u0000\r\n');
    await new Promise((resolve) => socket.on('close', resolve).resume());
    expect((await ask('/')).status).toBe(200);
  });

  it('takes the next port when the first is in use', async () => {
    const taken = Number(new URL(server.url).port);
    const second = await start(taken);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });

  it('ends although a client keeps its connection', async () => {
    const second = await start(0);
    const { hostname, port } = new URL(second.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.on('connect', resolve));
    await second.close();
    await expect(fetch(second.url)).rejects.toThrow();
  });
});
