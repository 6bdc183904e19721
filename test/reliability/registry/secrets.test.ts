import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as jestIt } from '@jest/globals';
import { main } from '../../../src/cli/index.ts';
import { errorAnswer, type FaultProxy, type Intercept, startFaultProxy } from '../../support/fault-proxy/index.ts';
import { startTestProxy } from '../../support/test-proxy.ts';
import { startTestRegistry, type TestRegistry } from '../../support/test-registry.ts';
import { createGraphWorkspace, type GraphWorkspace } from './graph-workspace.ts';
import { judged } from './judged-tests.ts';
import { expectNoSecret, PLANTED } from './planted-secrets.ts';

const it = judged(jestIt);

const basic = (password: string): string => Buffer.from(`alice:${password}`).toString('base64');

/** Ways to give the program its secrets; what Docker's configuration says, and the environment. */
const LOGINS: readonly (readonly [string, object, { readonly [name: string]: string }])[] = [
  [
    'a password in the environment',
    {},
    { PACTO_REGISTRY_USERNAME: 'alice', PACTO_REGISTRY_PASSWORD: PLANTED.password },
  ],
  ['a bearer token in the environment', {}, { PACTO_REGISTRY_TOKEN: PLANTED.bearerToken }],
  ["GitHub's token", {}, { GITHUB_TOKEN: PLANTED.githubToken }],
  ["a password in Docker's configuration", { auth: basic(PLANTED.password) }, {}],
  ["an identity token in Docker's configuration", { auth: basic(''), identitytoken: PLANTED.identityToken }, {}],
  ["a registry token in Docker's configuration", { registrytoken: PLANTED.bearerToken }, {}],
];

/** Registries and token services that say back what they were told. */
const ECHOES: readonly (readonly [string, Intercept])[] = [
  ['the request in an error', async (exchange) => echo(exchange, 501)],
  ['the request in a refusal', async (exchange) => echo(exchange, 403)],
  [
    'the request behind a challenge',
    async (exchange) =>
      exchange.request.headers.authorization === undefined ? exchange.forward() : echo(exchange, 400),
  ],
  [
    'a signed address',
    async ({ request, forward }) =>
      request.method === 'POST'
        ? {
            status: 202,
            headers: { location: `/v2/upload?X-Amz-Signature=${PLANTED.signature}&_state=${PLANTED.sessionState}` },
            body: Buffer.alloc(0),
          }
        : request.path === '/v2/upload'
          ? errorAnswer(501, 'UNKNOWN', request.url)
          : forward(),
  ],
  [
    'an address with a password',
    async () =>
      errorAnswer(401, 'UNAUTHORIZED', 'no', {
        'www-authenticate': `Bearer realm="http://a:${PLANTED.addressPassword}@127.0.0.1/token"`,
      }),
  ],
  [
    'a token that nobody takes',
    async ({ request }) =>
      request.path === '/token'
        ? {
            status: 200,
            headers: {},
            body: Buffer.from(JSON.stringify({ token: PLANTED.accessToken, refresh_token: PLANTED.refreshToken })),
          }
        : errorAnswer(401, 'UNAUTHORIZED', request.headers.authorization ?? 'no', {
            'www-authenticate': `Bearer realm="http://${request.headers.host}/token"`,
          }),
  ],
];

describe('no secret is shown', () => {
  let registry: TestRegistry;
  let proxy: FaultProxy;
  let workspace: GraphWorkspace;
  let home: string;
  beforeAll(async () => {
    registry = await startTestRegistry({ auth: { kind: 'basic', username: 'alice', password: PLANTED.password } });
    proxy = await startFaultProxy({ upstream: registry.origin });
    workspace = createGraphWorkspace(`oci://${proxy.host}/acme`, '', ['database']);
    home = await mkdtemp(join(tmpdir(), 'pacto-home-'));
  });
  afterAll(async () => {
    workspace.dispose();
    await proxy.close();
    await registry.close();
    await rm(home, { recursive: true, force: true });
  });

  async function runPublish(registry: string, env: { readonly [name: string]: string }, format = 'text') {
    let written = '';
    const write = (text: string) => {
      written += text;
    };
    const exit = await main(['publish', '--registry', registry, '--output-format', format, '--verbose'], {
      env: { HOME: home, DOCKER_CONFIG: home, PACTO_REGISTRY: registry, ...env },
      workingDirectory: workspace.folder,
      now: () => new Date('2026-11-22T12:00:00Z'),
      writeOut: write,
      writeError: write,
      stopped: async () => undefined,
    });
    return { exit, written };
  }

  const CASES = LOGINS.flatMap(([login, auths, env]) =>
    ECHOES.flatMap(([name, intercept]) =>
      ['text', 'json'].map((format) => [login, name, format, auths, env, intercept] as const),
    ),
  );

  it.each(CASES)(
    'to a registry with %s that answers with %s, in %s',
    async (_, __, format, auths, env, intercept) => {
      proxy.intercept = intercept;
      await writeFile(join(home, 'config.json'), JSON.stringify({ auths: { [proxy.host]: auths } }));
      const { exit, written } = await runPublish(`oci://${proxy.host}/acme`, env, format);
      expect([0, 3]).toContain(exit);
      expectNoSecret(written, 'the output');
    },
    60_000,
  );

  it.each([407, 502])(
    'to a registry behind a proxy with a password that answers with %i',
    async (status) => {
      const behind = await startTestProxy(proxy.host, { refuseWith: status });
      const address = `http://alice:${PLANTED.proxyPassword}@${behind.host}`;
      const env = { HTTPS_PROXY: address, HTTP_PROXY: address, PACTO_REGISTRY_TOKEN: PLANTED.bearerToken };
      const { exit, written } = await runPublish('oci://registry.example/acme', env);
      await behind.close();
      expect(behind.asked[0]).toBe('CONNECT registry.example:443');
      expect(exit).toBe(3);
      expectNoSecret(written, 'the output');
    },
    60_000,
  );

  it.each(Object.entries(PLANTED))(
    'in anything that a run of the tests writes: %s would be seen',
    async (_, secret) => {
      expect(await runWatched(`process.stdout.write('a'.repeat(70000) + ${JSON.stringify(secret)})`)).toBe(1);
      expect(await runWatched("process.stdout.write('nothing to hide')")).toBe(0);
      expect(await runWatched('process.exit(3)')).toBe(3);
    },
  );

  it('in the figures of the whole run', () => {
    const file = new URL('../../../bench/RELIABILITY.md', import.meta.url);
    expectNoSecret(existsSync(file) ? readFileSync(file, 'utf8') : '', 'bench/RELIABILITY.md');
  });
});

/** Runs a script as the gate runs the tests. */
function runWatched(script: string): Promise<number | null> {
  const module = new URL('../../../scripts/run-watched.mjs', import.meta.url).href;
  const watched = `import { runWatched } from ${JSON.stringify(module)};
    process.exitCode = await runWatched(process.execPath, ['-e', ${JSON.stringify(script)}]);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', watched], { stdio: 'ignore' });
  return new Promise((resolve) => child.once('close', resolve));
}

/** The whole head of the request, its credentials in clear text too. */
function echo({ request }: Parameters<Intercept>[0], status: number) {
  const { authorization = '' } = request.headers;
  const clear = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('latin1');
  return errorAnswer(status, 'UNKNOWN', `${request.method} ${request.url} ${authorization} ${clear}`);
}
