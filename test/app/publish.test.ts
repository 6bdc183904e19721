import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION });
});
afterEach(() => workspace.dispose());

const needs = (name: string, range = '^1.0.0'): string =>
  `dependencies:\n  - ref: oci-layout:registry/${name}\n    compatibility: ${range}\n    required: true\n`;

const publish = async (...args: string[]) => await workspace.runJson('publish', ...args);
const actionsOf = (document: { results: { name: string; version: string; action: string }[] }) =>
  document.results.map(({ name, version, action }) => `${action} ${name}@${version}`);

describe('publishing a workspace', () => {
  it('sends dependencies before dependents, and older versions before newer ones', async () => {
    workspace.write({
      ...serviceFiles('a', '1.0.0', { name: 'web', contract: needs('orders') }),
      ...serviceFiles('b', '1.1.0', { name: 'orders', contract: needs('database') }),
      ...serviceFiles('c', '1.0.0', { name: 'orders', contract: needs('database') }),
      ...serviceFiles('d', '1.0.0', { name: 'database' }),
    });
    const { exit, document } = await publish();
    expect(exit).toBe(0);
    expect(actionsOf(document)).toEqual([
      'create database@1.0.0',
      'create orders@1.0.0',
      'create orders@1.1.0',
      'create web@1.0.0',
    ]);
  });

  it('takes the tag of a version in the workspace for that version', async () => {
    workspace.write({
      ...serviceFiles('a', '1.0.0', { name: 'web', contract: needs('orders:1.0.0_b') }),
      ...serviceFiles('b', '1.0.0+b', { name: 'orders' }),
    });
    const { exit, document } = await publish();
    expect([exit, ...actionsOf(document)]).toEqual([0, 'create orders@1.0.0+b', 'create web@1.0.0']);
  });

  it('only plans with --dry-run, with the digest that publishing then has', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    const planned = await publish('--dry-run');
    expect(actionsOf(planned.document)).toEqual(['create orders@1.0.0']);
    expect(readdirSync(workspace.folder)).not.toContain('registry');
    const published = await publish();
    expect(published.document.results[0].digest).toBe(planned.document.results[0].digest);
  });

  it('leaves identical content alone, even when something else packed it', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    await publish();
    const before = workspace.read('registry/orders/index.json');
    const { exit, document } = await publish('--revision', '0123456789abcdef');
    expect([exit, ...actionsOf(document)]).toEqual([0, 'identical orders@1.0.0']);
    expect(workspace.read('registry/orders/index.json')).toBe(before);
  });

  it('refuses other content under a published version, and sends nothing at all', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    await publish();
    workspace.write({
      ...serviceFiles('svc', '1.0.0', { paths: ['/orders'] }),
      ...serviceFiles('new', '1.0.0', { name: 'new' }),
    });
    const { exit, document } = await publish();
    expect(exit).toBe(4);
    expect(actionsOf(document).sort()).toEqual(['conflict orders@1.0.0', 'skipped new@1.0.0']);
    expect(readdirSync(join(workspace.folder, 'registry'))).toEqual(['orders']);
  });

  it('refuses what the gate refuses, and sends nothing at all', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    await publish();
    workspace.write({
      ...serviceFiles('svc', '1.0.1', { paths: ['/orders'] }),
      ...serviceFiles('new', '1.0.0', { name: 'new' }),
    });
    const { exit, document } = await publish();
    expect(exit).toBe(1);
    expect(document.results.find((result: { name: string }) => result.name === 'orders').reason).toContain(
      'needs 2.0.0',
    );
    expect(readdirSync(join(workspace.folder, 'registry'))).toEqual(['orders']);
  });

  it('refuses an invalid bundle and one that refers to this machine', async () => {
    workspace.write({ ...serviceFiles('svc', '1.0.0'), 'svc/interfaces/openapi.yaml': 'no: openapi\n' });
    expect((await publish()).exit).toBe(1);
    workspace.write(
      serviceFiles('svc', '1.0.0', { contract: 'dependencies:\n  - ref: ../other\n    compatibility: ^1.0.0\n' }),
    );
    const { exit, error } = await workspace.run('publish');
    expect(exit).toBe(2);
    expect(error).toContain('../other');
  });

  it('refuses bundles that depend on each other in a circle', async () => {
    workspace.write({
      ...serviceFiles('a', '1.0.0', { name: 'web', contract: needs('orders') }),
      ...serviceFiles('b', '1.0.0', { name: 'orders', contract: needs('web') }),
    });
    const { exit, error } = await workspace.run('publish');
    expect(exit).toBe(2);
    expect(error).toContain('orders@1.0.0 → web@1.0.0 → orders@1.0.0');
  });
});

describe('one bundle', () => {
  it('goes to a registry and back with the same content', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    const pushed = await workspace.runJson('push', 'oci-layout:registry/orders', '-p', 'svc');
    expect(pushed.document.results[0].ref).toBe('oci-layout:registry/orders:1.0.0');
    const pulled = await workspace.runJson('pull', 'oci-layout:registry/orders', '-o', 'copy');
    expect(pulled.document.contentDigest).toBe(pushed.document.results[0].contentDigest);
    expect(workspace.read('copy/pacto.yaml')).toBe(workspace.read('svc/pacto.yaml'));
    expect((await workspace.run('push', 'oci-layout:registry/orders', '-p', 'svc')).exit).toBe(0);
    workspace.write({ 'svc/docs/overview.md': 'changed' });
    expect((await workspace.run('push', 'oci-layout:registry/orders', '-p', 'svc')).exit).toBe(4);
  });

  it.each([
    ['1.0.1', [expect.stringContaining('the tag 1.0.1 looks like a version, but the contract says 1.0.0')]],
    ['1.0.0', undefined],
    ['1.0', undefined],
    ['nightly', undefined],
  ])('under the tag %s is warned of only when that looks like another version', async (tag, warnings) => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    const { exit, document } = await workspace.runJson('push', `oci-layout:registry/orders:${tag}`, '-p', 'svc');
    expect([exit, document.warnings]).toEqual([0, warnings]);
  });

  it('under another name is warned of', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    const { exit, document } = await workspace.runJson('push', 'oci-layout:registry/copies/other', '-p', 'svc');
    expect([exit, document.warnings]).toEqual([
      0,
      ['the repository other looks like a service, but the contract says orders'],
    ]);
  });

  it('packs to the same bytes every time, and the archive is a source like any other', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    const first = await workspace.runJson('pack', 'svc', '-o', 'first.tar.gz');
    const second = await workspace.runJson('pack', 'svc', '-o', 'second.tar.gz');
    expect(first.document.digest).toBe(second.document.digest);
    const diff = await workspace.run('diff', 'first.tar.gz', 'svc');
    expect(diff).toMatchObject({ exit: 0, out: expect.stringContaining('No changes detected.') });
  });

  it('is packed to the same bytes inside its own folder, where the archive is not part of itself', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    const outside = await workspace.runJson('pack', 'svc', '-o', 'first.tar.gz');
    for (let round = 0; round < 2; round++) {
      const inside = await workspace.runJson('pack', 'svc', '-o', 'svc/out/orders.tar.gz');
      expect(inside.document.digest).toBe(outside.document.digest);
    }
  });

  it('is not packed in the place of one of its files', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    const { exit, error } = await workspace.run('pack', 'svc', '-o', 'svc/pacto.yaml');
    expect([exit, error]).toEqual([2, expect.stringContaining('would replace pacto.yaml')]);
    expect(workspace.read('svc/pacto.yaml')).toContain('pactoVersion');
  });

  it('is not packed when it is invalid, and says why', async () => {
    workspace.write({ ...serviceFiles('svc', '1.0.0'), 'svc/configuration/schema.json': '{' });
    const { exit, out } = await workspace.run('pack', 'svc');
    expect(exit).toBe(1);
    expect(out).toContain('configuration/schema.json:1:2');
  });

  it('that is no archive is a finding', async () => {
    workspace.write({ 'broken.tar.gz': 'not gzip at all' });
    const { exit, out } = await workspace.run('validate', 'broken.tar.gz');
    expect(exit).toBe(1);
    expect(out).toContain('PARSE_ERROR');
  });
});

describe('a tag whose files are missing', () => {
  it('is taken: a push neither moves it nor takes it for absent', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    await workspace.run('publish');
    const index = workspace.read('registry/orders/index.json');
    const manifest = workspace.read(`registry/orders/blobs/sha256/${JSON.parse(index).manifests[0].digest.slice(7)}`);
    workspace.remove(`registry/orders/blobs/sha256/${JSON.parse(manifest).layers[0].digest.slice(7)}`);
    workspace.write(serviceFiles('svc', '1.0.0', { paths: ['/orders'] }));
    const { exit, error } = await workspace.run('push', 'oci-layout:registry/orders', '-p', 'svc');
    expect([exit, error]).toEqual([3, expect.stringContaining('which is incomplete')]);
    expect(workspace.read('registry/orders/index.json')).toBe(index);
  });
});
