import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listVersions } from '../../src/app/explore/published-versions.ts';
import { type AppContext, createMirrors, PublishedContracts } from '../../src/app/index.ts';
import { bundleFromFiles } from '../../src/app/loaded-bundle.ts';
import { FRONT_END_FILES } from '../../src/dashboard/front-end.ts';
import type { HistoryDocument } from '../../src/dashboard/index.ts';
import { LayoutStore } from '../../src/oci/index.ts';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';
import { readFolderSync } from '../support/read-folder.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.frontEnd = join(workspace.folder, '.front-end');
  mkdirSync(workspace.frontEnd);
  for (const name of FRONT_END_FILES) writeFileSync(join(workspace.frontEnd, name), '');
  workspace.write({ 'pacto.config.yaml': CONFIGURATION });
});
afterEach(() => workspace.dispose());

async function publish(...versions: string[]): Promise<void> {
  for (const version of versions) workspace.write(serviceFiles(`orders-${version}`, version));
  expect(await workspace.run('publish')).toMatchObject({ exit: 0 });
}

async function history(...argv: string[]): Promise<HistoryDocument> {
  expect(await workspace.run('dashboard', '--no-cache', '--static', 'site', ...argv)).toMatchObject({ exit: 0 });
  return JSON.parse(workspace.read('site/api/histories/orders.json'));
}

function told({ versions }: HistoryDocument): string[] {
  return versions.map(({ version, where }) => `${version} ${where}`);
}

describe('the versions of a service', () => {
  it('are those of the registry, newest first, and no floating tags', async () => {
    await publish('1.0.0', '1.9.0', '1.10.0');
    for (const tag of ['1', '1.10', 'latest']) {
      expect(await workspace.run('push', `oci-layout:registry/orders:${tag}`, '-p', 'orders-1.10.0')).toMatchObject({
        exit: 0,
      });
    }
    const found = await history('--repo', 'oci-layout:registry/orders');
    expect(told(found)).toEqual(['1.10.0 registry', '1.9.0 registry', '1.0.0 registry']);
    expect(found).toMatchObject({ repository: 'oci-layout:registry/orders', omitted: 0 });
  });

  it('say where each was published, how large it is, and which services of the platform it is', async () => {
    await publish('1.0.0', '1.1.0');
    const { versions } = await history('--repo', 'oci-layout:registry/orders');
    expect(versions[0]).toEqual({
      key: '1.1.0',
      version: '1.1.0',
      where: 'registry',
      source: expect.stringMatching(/^oci-layout:registry\/orders:1\.1\.0@sha256:[0-9a-f]{64}$/),
      digest: expect.stringMatching(/^sha256:/),
      bytes: expect.any(Number),
      services: ['orders@1.1.0'],
    });
    expect(versions[1]?.services).toEqual([]);
  });

  it('have a bundle of the workspace besides only where the registry has not the same', async () => {
    await publish('1.0.0', '1.1.0');
    workspace.write(serviceFiles('orders-2.0.0', '2.0.0'));
    workspace.write({ 'orders-1.1.0/docs/overview.md': '# Other words\n' });
    const found = await history();
    expect(told(found)).toEqual(['2.0.0 workspace', '1.1.0 workspace', '1.1.0 registry', '1.0.0 registry']);
    expect(found.versions.map(({ key }) => key)).toEqual(['2.0.0-workspace', '1.1.0-workspace', '1.1.0', '1.0.0']);
    expect(found.versions.map(({ services }) => services)).toEqual([['orders@2.0.0'], [], [], []]);
    expect(found.versions.map(({ folder }) => folder)).toEqual([undefined, undefined, undefined, 'orders-1.0.0']);
  });

  it('are those in use where the workspace has what is published', async () => {
    await publish('1.0.0', '1.1.0');
    const { versions } = await history();
    expect(versions.map(({ version, services }) => [version, services])).toEqual([
      ['1.1.0', ['orders@1.1.0']],
      ['1.0.0', []],
    ]);
  });

  it('are those of the workspace where there is no registry', async () => {
    workspace.write({ 'pacto.config.yaml': '{}\n', ...serviceFiles('a', '1.0.0'), ...serviceFiles('b', '1.1.0') });
    const found = await history();
    expect(told(found)).toEqual(['1.1.0 workspace', '1.0.0 workspace']);
    expect(found.repository).toBeUndefined();
  });

  it('are one history of a service of the workspace, whatever versions of it are in use', async () => {
    workspace.write({
      'pacto.config.yaml': '{}\n',
      ...serviceFiles('a', '1.0.0'),
      ...serviceFiles('b', '2.0.0'),
      'user/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: user, version: 1.0.0 }\ndependencies: [{ ref: ../a, compatibility: "*" }]\n',
    });
    const { versions } = await history();
    expect(versions.map(({ services }) => services)).toEqual([['orders@2.0.0'], ['orders@1.0.0']]);
    const files = readdirSync(join(workspace.folder, 'site/api/histories'));
    expect(files.filter((name) => name.endsWith('.json'))).toEqual(['orders.json', 'user.json']);
  });

  it('are not those of another service of the same name', async () => {
    workspace.write({ 'pacto.config.yaml': 'registry: oci-layout:elsewhere\n', ...serviceFiles('a', '7.0.0') });
    await workspace.run('publish');
    workspace.remove('a');
    workspace.write({
      'pacto.config.yaml': CONFIGURATION,
      ...serviceFiles('own', '1.0.0'),
      'user/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: user, version: 1.0.0 }\ndependencies: [{ ref: "oci-layout:elsewhere/orders", compatibility: "*" }]\n',
    });
    const found = await history();
    expect(told(found)).toEqual(['1.0.0 workspace']);
    const other: HistoryDocument = JSON.parse(workspace.read('site/api/histories/orders~2.json'));
    expect(told(other)).toEqual(['7.0.0 registry']);
  });

  it('are listed although one of them is damaged, which has no diffs', async () => {
    await publish('1.0.0', '1.1.0');
    const manifests = 'registry/orders/index.json';
    const { manifests: entries } = JSON.parse(workspace.read(manifests));
    const [oldest] = entries.map(({ digest }: { digest: string }) => digest.slice('sha256:'.length));
    const layer = JSON.parse(workspace.read(`registry/orders/blobs/sha256/${oldest}`)).layers[0].digest.slice(
      'sha256:'.length,
    );
    workspace.write({ [`registry/orders/blobs/sha256/${layer}`]: 'damaged' });
    const { versions, pairs } = await history('--repo', 'oci-layout:registry/orders');
    expect(versions.map(({ version, problem }) => [version, problem === undefined])).toEqual([
      ['1.1.0', true],
      ['1.0.0', false],
    ]);
    expect(pairs).toEqual([]);
    expect(readdirSync(join(workspace.folder, 'site/api'))).not.toContain('diffs');
  });

  it('are in their order, whether published or not', async () => {
    await publish('1.0.0', '1.1.0', '2.0.0');
    workspace.remove('orders-2.0.0');
    workspace.write({ 'orders-1.0.0/docs/overview.md': '# Other words\n' });
    const found = await history();
    expect(told(found)).toEqual(['2.0.0 registry', '1.1.0 registry', '1.0.0 workspace', '1.0.0 registry']);
  });

  it('are all listed where there are many', async () => {
    const versions = Array.from({ length: 60 }, (_, index) => `1.${index}.0`);
    await publish(...versions);
    const found = await history();
    expect(told(found)).toEqual(versions.reverse().map((version) => `${version} registry`));
    expect(found.omitted).toBe(0);
    expect(found.pairs).toHaveLength(59 + 58);
  }, 30_000);

  it('are only the newest where fewer are asked for, besides those of the workspace', async () => {
    await publish('1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0');
    const context = { contracts: openContracts(), store: new LayoutStore() } as unknown as AppContext;
    const own = bundleFromFiles('orders-1.1.0', readFolderSync(join(workspace.folder, 'orders-1.1.0')));
    const found = await listVersions(context, 'oci-layout:registry/orders', [own], { most: 2 });
    expect(found.versions.map(({ version, where }) => `${version} ${where}`)).toEqual([
      '1.4.0 registry',
      '1.3.0 registry',
      '1.1.0 registry',
    ]);
    expect(found.omitted).toBe(2);
  });
});

function openContracts(): PublishedContracts {
  return new PublishedContracts(
    new LayoutStore(),
    createMirrors([], (path) => path),
    (path) => join(workspace.folder, path),
  );
}

describe('validation of a platform', () => {
  it('tells of a bundle that cannot be validated, and shows the others', async () => {
    workspace.write({
      ...serviceFiles('orders', '1.0.0'),
      'user/pacto.yaml':
        'pactoVersion: "1.0"\nservice: { name: user, version: 1.0.0 }\npolicies: [{ ref: "oci://127.0.0.1:9/acme/policy" }]\n',
    });
    const { document } = await workspace.runJson('dashboard');
    expect(document.services.map(({ id }: { id: string }) => id)).toEqual(['orders@1.0.0', 'user@1.0.0']);
    expect(document.findings).toContainEqual(expect.objectContaining({ kind: 'validation', services: ['user@1.0.0'] }));
  }, 30_000);
});
