import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openapi, service } from '../e2e/action/contracts.ts';
import { pactoStep, stepText, World } from '../e2e/action/world.ts';

const run = promisify(execFile);

interface Published {
  readonly name: string;
  readonly ref: string;
  readonly tag: string;
  readonly digest: string;
}

let folder = '';
let host = '';
let registry: ChildProcess;
let world: World;
let published: readonly Published[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacto-peers-action-'));
  host = `127.0.0.1:${await freePort()}`;
  registry = await startRegistry();
  world = await World.open();
  const event = world.push({ 'README.md': '# Shop\n', ...service('orders', '1.0.0', ['/orders', '/carts']) });
  const step = { action: 'publish', env: { PACTO_REGISTRY: `oci://${host}/acme` } } as const;
  const done = await world.runJobs({ publishing: { steps: stepText(step) } }, event);
  expect(done.conclusion).toBe('success');
  published = JSON.parse(pactoStep(done).outputs.published ?? '');
});
afterAll(async () => {
  registry.kill('SIGTERM');
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

async function startRegistry(): Promise<ChildProcess> {
  const file = join(folder, 'registry.yml');
  const config = [
    'version: 0.1',
    'log: { level: error, accesslog: { disabled: true } }',
    `storage: { filesystem: { rootdirectory: ${join(folder, 'storage')} } }`,
    `http: { addr: "${host}", secret: of-these-tests }`,
  ];
  await writeFile(file, `${config.join('\n')}\n`);
  const child = spawn('docker-registry', ['serve', file], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  await Promise.race([failed, answers(`http://${host}/v2/`)]);
  return child;
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
    if ((await fetch(url).catch(() => undefined)) !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not answer`);
}

describe('what the action publishes to docker-registry', () => {
  it('is named by its outputs', () => {
    const ref = `oci://${host}/acme/orders:1.0.0`;
    expect(published).toEqual([expect.objectContaining({ name: 'orders', ref, tag: '1.0.0', action: 'create' })]);
  });

  it('is copied by skopeo with the digest of the output', async () => {
    const layout = join(folder, 'copied');
    const source = `docker://${host}/acme/orders:${published[0]?.tag}`;
    await run('skopeo', ['--insecure-policy', 'copy', '--src-tls-verify=false', source, `oci:${layout}:copied`]);
    const { manifests } = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'));

    expect(manifests).toEqual([expect.objectContaining({ digest: published[0]?.digest })]);
  });
});

const hasOras = (process.env.PATH ?? '').split(delimiter).some((path) => existsSync(join(path, 'oras')));
if (!hasOras) process.stderr.write('what the action publishes: not pulled without oras on PATH\n');

if (hasOras) {
  describe('oras', () => {
    it('pulls the files that were published', async () => {
      const out = join(folder, 'pulled');
      await run('oras', ['pull', '--plain-http', `${host}/acme/orders@${published[0]?.digest}`, '-o', out]);

      expect(await readFile(join(out, 'openapi.yaml'), 'utf8')).toBe(openapi('/orders', '/carts'));
    });
  });
}
