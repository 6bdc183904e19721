import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refuseMetadata } from '../../src/oci/connections.ts';
import {
  createHttpTransport,
  type HttpResponse,
  type HttpTransportOptions,
  type RegistryError,
  RegistryStore,
  SYSTEM_TIMING,
} from '../../src/oci/index.ts';
import { startTestProxy, type TestProxy } from '../support/test-proxy.ts';
import { startTestRegistry } from '../support/test-registry.ts';
import { failureOf } from './registry-fixture.ts';

const TLS = join(import.meta.dirname, '../support/test-tls');
const CA_FILE = join(TLS, 'test-only-certificate.pem');
const OTHER_CA_FILE = join(TLS, 'test-only-other-certificate.pem');
const SCRATCH = mkdtempSync(join(tmpdir(), 'pacto-ca-'));
const NAMED = 'https://registry.example.test/v2/';

const server = createServer(
  { key: readFileSync(join(TLS, 'test-only-key.pem')), cert: readFileSync(CA_FILE) },
  (request, response) =>
    response.end(`${request.headers.host} ${request.headers['proxy-authorization'] ?? 'no login'}`),
);
let host: string;
beforeAll(async () => {
  writeFileSync(join(SCRATCH, 'damaged.pem'), readFileSync(CA_FILE, 'utf8').replace(/[A-Za-z0-9]{8}/, ''));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(SCRATCH, { recursive: true });
});

async function get(url: string, options: HttpTransportOptions): Promise<HttpResponse> {
  const send = createHttpTransport({ timeoutMs: 5000, ...options });
  return await send({ method: 'GET', url: new URL(url), headers: {}, maxBytes: 1000 }, undefined);
}

const textOf = ({ body }: HttpResponse): string => new TextDecoder().decode(body);

describe('a registry with a certificate of its own', () => {
  it('is refused until the authority is named, and the way out is told', async () => {
    const failure = await failureOf(get(`https://${host}/`, {}));
    expect(failure).toMatchObject({ code: 'NETWORK', hint: expect.stringContaining('--ca-file') });
    expect(failure).not.toHaveProperty('retry.afterMs');
    expect((failure as { retry?: unknown }).retry).toBeUndefined();
  });

  it('is trusted when a file names the authority', async () => {
    expect(textOf(await get(`https://${host}/`, { caFile: CA_FILE }))).toBe(`${host} no login`);
  });

  it('is found by its name', async () => {
    const named = host.replace('127.0.0.1', 'localhost');
    expect(textOf(await get(`https://${named}/`, { caFile: CA_FILE }))).toBe(`${named} no login`);
  });

  it.each([
    ['PACTO_CA_FILE', { PACTO_CA_FILE: CA_FILE }],
    ['NODE_EXTRA_CA_CERTS beside another file', { PACTO_CA_FILE: OTHER_CA_FILE, NODE_EXTRA_CA_CERTS: CA_FILE }],
    ['PACTO_CA_FILE beside a broken NODE_EXTRA_CA_CERTS', { PACTO_CA_FILE: CA_FILE, NODE_EXTRA_CA_CERTS: '/absent' }],
  ])('is trusted through %s', async (_, environment) => {
    expect((await get(`https://${host}/`, { environment })).status).toBe(200);
  });

  it.each([
    ['is not there', join(TLS, 'absent.pem')],
    ['holds no certificate', join(TLS, 'test-only-key.pem')],
    ['holds no certificate, or a damaged one', join(SCRATCH, 'damaged.pem')],
  ])('is not reached with a file that %s', async (problem, file) => {
    expect(await failureOf(get(`https://${host}/`, { caFile: file }))).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(problem),
    });
  });
});

describe('a registry on this machine that speaks TLS', () => {
  const HTTPS_ONLY = 'Client sent an HTTP request to an HTTPS server.\n';

  it('is asked again in TLS, and from then on first', async () => {
    const asked: string[] = [];
    const send = createHttpTransport({ caFile: CA_FILE });
    const store = new RegistryStore({
      timing: SYSTEM_TIMING,
      credentials: async () => undefined,
      async send(request, signal) {
        asked.push(`${request.url.protocol}${request.url.pathname}`);
        if (request.url.protocol === 'https:') return await send(request, signal);
        return { status: 400, headers: new Map(), body: new TextEncoder().encode(HTTPS_ONLY) };
      },
    });
    const repository = { kind: 'registry', host, repository: 'acme' } as const;
    for (let round = 0; round < 2; round++) {
      expect(await failureOf(store.listTags(repository))).toMatchObject({
        message: expect.stringContaining('not a list'),
      });
    }
    const [plain, tls] = ['http:/v2/acme/tags/list', 'https:/v2/acme/tags/list'];
    expect(asked).toEqual([plain, 'http:/v2/', tls, tls]);
  });

  it.each([
    ['is found out when it only ends the connection', CA_FILE, 'not a list'],
    ['is told apart from one that is down when its certificate is not trusted', OTHER_CA_FILE, 'certificate'],
  ])('%s', async (_, caFile, problem) => {
    const waits: number[] = [];
    const store = new RegistryStore({
      timing: { ...SYSTEM_TIMING, sleep: async (ms) => void waits.push(ms) },
      credentials: async () => undefined,
      send: createHttpTransport({ caFile }),
    });
    const failure = await failureOf(store.listTags({ kind: 'registry', host, repository: 'acme' }));
    expect(`${failure} ${(failure as RegistryError).hint}`).toContain(problem);
    expect(waits).toEqual([]);
  });
});

describe('the deadline of a request', () => {
  it.each([
    ['is short for a small body', 1000, 'TIMEOUT'],
    ['leaves a large one the time that slow lines need', 5 * 1024 * 1024, 201],
  ])('%s', async (_, length, outcome) => {
    const slow = createPlainServer((request, response) => {
      request.resume().on('end', () => setTimeout(() => response.writeHead(201).end(), 600));
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const send = createHttpTransport({ timeoutMs: 300 });
    const url = new URL(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`);
    const request = { method: 'PUT', url, headers: {}, body: new Uint8Array(length), maxBytes: 1000 } as const;
    const result = await send(request, undefined).then(
      ({ status }) => status,
      ({ code }) => code,
    );
    slow.closeAllConnections();
    slow.close();
    expect(result).toBe(outcome);
  });
});

describe('a proxy', () => {
  async function withProxy(
    options: { login?: string; refuseWith?: number },
    test: (proxy: TestProxy) => Promise<void>,
  ): Promise<void> {
    const proxy = await startTestProxy(host, options);
    try {
      await test(proxy);
    } finally {
      await proxy.close();
    }
  }
  const through = (address: string): HttpTransportOptions => ({
    caFile: CA_FILE,
    environment: { HTTPS_PROXY: address, HTTP_PROXY: address },
  });

  it('that leads to another host is noticed by the certificate, and told so', async () => {
    await withProxy({}, async (proxy) => {
      expect(await failureOf(get('https://other.example.com/', through(proxy.host)))).toMatchObject({
        code: 'NETWORK',
        hint: expect.stringContaining('another host'),
      });
    });
  });

  it('gets a CONNECT for HTTPS and sees nothing of the rest', async () => {
    await withProxy({}, async (proxy) => {
      expect(textOf(await get(NAMED, through(proxy.host)))).toBe('registry.example.test no login');
      expect(proxy.asked).toEqual(['CONNECT registry.example.test:443']);
    });
  });

  it.each([
    ['alice:wonder%3Aland', 'alice:wonder:land'],
    ['alice:', 'alice:'],
    ['alice:100%', 'alice:100%'],
  ])('gets the login of its address, %s, and the registry does not', async (written, login) => {
    await withProxy({ login }, async (proxy) => {
      expect(textOf(await get(NAMED, through(`http://${written}@${proxy.host}`)))).toBe(
        'registry.example.test no login',
      );
    });
  });

  it('gets the whole address for plain HTTP, with its own login', async () => {
    const plain = await startTestRegistry();
    const proxy = await startTestProxy(plain.host, { login: 'alice:wonder' });
    try {
      const settings = through(`alice:wonder@${proxy.host}`);
      expect((await get('http://registry.example.test/v2/a/tags/list', settings)).status).toBe(404);
      expect(proxy.asked).toEqual(['GET http://registry.example.test/v2/a/tags/list']);
      expect(plain.requests.map(({ headers }) => headers.host)).toEqual(['registry.example.test']);
    } finally {
      await proxy.close();
      await plain.close();
    }
  });

  it.each([
    [407, { login: 'alice:other' }, false],
    [403, { refuseWith: 403 }, false],
    [502, { refuseWith: 502 }, true],
  ])('that answers %i is named without its login', async (status, options, isTriedAgain) => {
    await withProxy(options, async (proxy) => {
      const failure = (await failureOf(get(NAMED, through(`http://alice:hunter22@${proxy.host}`)))) as Error;
      expect(failure).toMatchObject({ code: 'NETWORK', message: expect.stringContaining(`HTTP ${status}`) });
      expect((failure as { retry?: unknown }).retry !== undefined).toBe(isTriedAgain);
      const shown = `${failure.message} ${failure.stack} ${String(failure.cause)} ${JSON.stringify(failure)}`;
      expect(shown).not.toMatch(/hunter22|YWxpY2U6/);
    });
  });

  it('that is not there is a failure of the network', async () => {
    expect(await failureOf(get(NAMED, through('http://alice:hunter22@127.0.0.1:9')))).toMatchObject({
      code: 'NETWORK',
      message: expect.not.stringContaining('hunter22'),
    });
  });

  it('is not asked for hosts of NO_PROXY', async () => {
    await withProxy({}, async (proxy) => {
      const environment = { HTTPS_PROXY: proxy.host, NO_PROXY: 'example.test' };
      expect(await failureOf(get(NAMED, { environment }))).toMatchObject({ code: 'NETWORK' });
      expect(proxy.asked).toEqual([]);
    });
  });
});

describe('a name', () => {
  const leadsTo =
    (...addresses: string[]): LookupFunction =>
    (_name, options, callback) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      if (options.all === true) callback(null, found);
      else callback(null, found[0]?.address ?? '', found[0]?.family);
    };
  const lookUp = (lookup: LookupFunction, all: boolean): Promise<string | undefined> =>
    new Promise((resolve) => {
      refuseMetadata(lookup)('registry.example', { all }, (error) => resolve(error?.code));
    });

  it.each([
    ['169.254.169.254', 'EMETADATA'],
    ['fe80::1', 'EMETADATA'],
    ['fe80::1%eth0', 'EMETADATA'],
    ['fd00:ec2::254', 'EMETADATA'],
    ['::ffff:169.254.169.254', 'EMETADATA'],
    ['10.0.0.1', undefined],
    ['93.184.216.34', undefined],
    ['2606:2800::1', undefined],
  ])('that leads to %s ends with %s', async (address, code) => {
    expect(await lookUp(leadsTo(address), false)).toBe(code);
    expect(await lookUp(leadsTo('93.184.216.34', address), true)).toBe(code);
  });
});
