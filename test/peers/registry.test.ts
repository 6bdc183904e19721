import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import {
  createHttpTransport,
  LayoutStore,
  parseRegistryBase,
  provesAbsence,
  pullArtifact,
  pushArtifact,
  RegistryStore,
  type Repository,
  repositoryOf,
  SYSTEM_TIMING,
} from '../../src/oci/index.ts';

const run = promisify(execFile);
const PACKED = packBundle({
  'pacto.yaml': 'service: { name: payments, version: 1.0.0 }\n',
  'interfaces/deep/openapi.yaml': 'openapi: 3.1.0\n',
});
const METADATA = { name: 'payments', version: '1.0.0', pactoVersion: '1.1', revision: '0123abc' };
const LOGIN = { kind: 'basic', username: 'alice', password: 'wonder:land' } as const;

let folder = '';
const processes: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacto-peers-'));
});

afterAll(async () => {
  for (const child of processes) child.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

/** Starts a registry of its own on a free port of this machine and waits until it answers. */
async function startRegistry(name: string, more: readonly string[] = []): Promise<string> {
  const host = `127.0.0.1:${await freePort()}`;
  const config = [
    'version: 0.1',
    'log: { level: error, accesslog: { disabled: true } }',
    `storage: { filesystem: { rootdirectory: ${join(folder, name)} } }`,
    ...more,
    `http: { addr: "${host}", secret: of-these-tests }`,
  ];
  const file = join(folder, `${name}.yml`);
  await writeFile(file, `${config.join('\n')}\n`);
  const child = spawn('docker-registry', ['serve', file], { stdio: 'ignore' });
  processes.push(child);
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  await Promise.race([failed, answers(`http://${host}/v2/`)]);
  return host;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}

const connect = (credential?: typeof LOGIN): RegistryStore =>
  new RegistryStore({ send: createHttpTransport(), timing: SYSTEM_TIMING, credentials: async () => credential });
const inRegistry = (host: string): Repository => ({ kind: 'registry', host, repository: 'acme/payments' });
const skopeo = (...args: string[]) => run('skopeo', ['--insecure-policy', ...args]);
const manifestDigestOf = async (layout: string): Promise<string> =>
  JSON.parse(await readFile(join(layout, 'index.json'), 'utf8')).manifests[0].digest;

describe('docker-registry', () => {
  let host = '';
  beforeAll(async () => {
    host = await startRegistry('open');
  });

  it('keeps what we push and gives it back', async () => {
    const store = connect();
    const { digest } = await pushArtifact(store, inRegistry(host), '1.0.0', PACKED, METADATA);
    expect(await store.listTags(inRegistry(host))).toEqual(['1.0.0']);
    expect(await store.resolve({ ...inRegistry(host), tag: '1.0.0' })).toMatchObject({ digest });
    const pulled = await pullArtifact(store, { ...inRegistry(host), digest });
    expect(pulled).toMatchObject({ digest, contentDigest: PACKED.contentDigest, findings: [] });
  });

  it('takes the same artifact twice', async () => {
    const push = () => pushArtifact(connect(), inRegistry(host), '2.0.0', PACKED, METADATA);
    expect(await push()).toEqual(await push());
  });

  it('says that a repository and a tag are absent in a way that proves it', async () => {
    const absent: Repository = { kind: 'registry', host, repository: 'acme/absent' };
    const failures = [
      await connect()
        .listTags(absent)
        .catch((error: unknown) => error),
      await connect()
        .resolve({ ...absent, tag: '1' })
        .catch((error: unknown) => error),
      await connect()
        .resolve({ ...inRegistry(host), tag: 'absent' })
        .catch((error: unknown) => error),
    ];
    expect(failures.map(provesAbsence)).toEqual([true, true, true]);
  });

  it('gives skopeo the artifact with the same digest, there and back', async () => {
    const { digest } = await pushArtifact(connect(), inRegistry(host), '3.0.0', PACKED, METADATA);
    const layout = join(folder, 'copied');
    await skopeo('copy', '--src-tls-verify=false', `docker://${host}/acme/payments:3.0.0`, `oci:${layout}:3.0.0`);
    expect(await manifestDigestOf(layout)).toBe(digest);
    await skopeo('copy', '--dest-tls-verify=false', `oci:${layout}:3.0.0`, `docker://${host}/acme/back:3.0.0`);
    const back: Repository = { kind: 'registry', host, repository: 'acme/back' };
    expect((await connect().resolve({ ...back, tag: '3.0.0' })).digest).toBe(digest);
  });

  it('wants a login where it is told to', async () => {
    const { stdout } = await run('htpasswd', ['-Bbn', LOGIN.username, LOGIN.password]);
    await writeFile(join(folder, 'htpasswd'), stdout);
    const closed = await startRegistry('closed', [
      `auth: { htpasswd: { realm: test, path: ${join(folder, 'htpasswd')} } }`,
    ]);
    await expect(connect().listTags(inRegistry(closed))).rejects.toMatchObject({ code: 'ACCESS_DENIED' });
    const { digest } = await pushArtifact(connect(LOGIN), inRegistry(closed), '1.0.0', PACKED, METADATA);
    expect((await pullArtifact(connect(LOGIN), { ...inRegistry(closed), tag: '1.0.0' })).digest).toBe(digest);
  });
});

describe('a folder of layouts', () => {
  it('is read and written by skopeo', async () => {
    const store = new LayoutStore();
    const repository = repositoryOf(parseRegistryBase(`oci-layout:${join(folder, 'layouts')}`), 'payments');
    const { digest } = await pushArtifact(store, repository, '1.0.0', PACKED, METADATA);
    const path = join(folder, 'layouts', 'payments');
    const copy = join(folder, 'layout-copy');
    await skopeo('copy', `oci:${path}:1.0.0`, `oci:${copy}:x`);
    expect(await manifestDigestOf(copy)).toBe(digest);
    await skopeo('copy', `oci:${copy}:x`, `oci:${path}:2.0.0`);
    expect(await store.listTags(repository)).toEqual(['1.0.0', '2.0.0']);
    expect((await pullArtifact(store, { ...repository, tag: '2.0.0' })).contentDigest).toBe(PACKED.contentDigest);
  });
});

describe('GNU tar', () => {
  it('unpacks what we pack', async () => {
    await writeFile(join(folder, 'bundle.tar.gz'), PACKED.bytes);
    const { stdout } = await run('tar', ['xzOf', join(folder, 'bundle.tar.gz'), 'interfaces/deep/openapi.yaml']);
    expect(stdout).toBe('openapi: 3.1.0\n');
  });
});

const orasFolder = await findOnPath('oras');

if (orasFolder !== undefined) {
  describe('oras', () => {
    it('unpacks the files of the bundle into the folder it is told to', async () => {
      const host = await startRegistry('oras');
      await pushArtifact(connect(), inRegistry(host), '1.0.0', PACKED, METADATA);
      const out = join(folder, 'pulled');
      await run('oras', ['pull', '--plain-http', `${host}/acme/payments:1.0.0`, '-o', out]);
      expect(await readFile(join(out, 'pacto.yaml'), 'utf8')).toContain('name: payments');
      expect(await readFile(join(out, 'interfaces/deep/openapi.yaml'), 'utf8')).toBe('openapi: 3.1.0\n');
    });
  });
}

async function findOnPath(program: string): Promise<string | undefined> {
  for (const path of (process.env.PATH ?? '').split(delimiter)) {
    const found = await access(join(path, program)).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}
