import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cacheDirectory } from '../../src/cli/cache-directory.ts';
import { CliWorkspace, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';
import { startTestRegistry, type TestRegistry } from '../support/test-registry.ts';

let workspace: CliWorkspace;
let registry: TestRegistry;
beforeEach(async () => {
  registry = await startTestRegistry();
  workspace = new CliWorkspace();
  workspace.write({
    'pacto.config.yaml': `registry: oci://${registry.host}/acme\n`,
    ...serviceFiles('svc', '1.0.0'),
  });
  expect((await workspace.run('publish')).exit).toBe(0);
  workspace.write(serviceFiles('svc', '1.0.1', { paths: ['/orders'] }));
});
afterEach(async () => {
  workspace.dispose();
  await registry.close();
});

const forget = (): void => workspace.remove('.cache');

describe('a check without a network', () => {
  it('finds the same as the last one with a network, says how old that is, and sends nothing', async () => {
    const online = await workspace.runJson('check');
    registry.requests.length = 0;
    const offline = await workspace.runJson('check', '--offline');
    expect(offline.exit).toBe(1);
    expect(offline.exit).toBe(online.exit);
    const [before, after] = [online.document.results[0], offline.document.results[0]];
    const isAge = ({ rule }: { rule: string }): boolean => rule === 'OFFLINE_BASELINE';
    expect(after.findings.filter(isAge)).toMatchObject([
      { severity: 'info', message: `oci://${registry.host}/acme/orders as of 2026-11-22T12:00:00.000Z, offline` },
    ]);
    expect({ ...after, findings: after.findings.filter((each: { rule: string }) => !isAge(each)) }).toEqual(before);
    expect(before.findings.filter(isAge)).toEqual([]);
    expect(registry.requests).toEqual([]);
  });

  it('says so in the text as well', async () => {
    await workspace.run('check');
    const { out } = await workspace.run('check', '--offline');
    expect(out).toContain('as of 2026-11-22T12:00:00.000Z, offline');
  });

  it.each([
    ['diff', 'BASE/orders:1.0.0', 'svc'],
    ['pull', 'BASE/orders'],
    ['explain', 'BASE/orders:1.0.0'],
  ])('and so does pacto %s', async (...args) => {
    const base = `oci://${registry.host}/acme`;
    await workspace.run('check');
    const { error } = await workspace.run(...args.map((each) => each.replace('BASE', base)), '--offline');
    expect(error).toBe(`pacto: offline: ${base}/orders as of 2026-11-22T12:00:00.000Z\n`);
  });

  it('is an error when nothing was ever seen', async () => {
    forget();
    const { exit, out, error } = await workspace.run('check', '--offline');
    expect([exit, out]).toEqual([3, '']);
    expect(error).toContain('not in the cache');
    expect(registry.requests.filter(({ method }) => method === 'GET').length).toBeGreaterThan(0);
  });

  it('does not publish', async () => {
    await workspace.run('check');
    workspace.write(serviceFiles('svc', '1.1.0', { paths: ['/orders', '/orders/{id}', '/refunds'] }));
    registry.requests.length = 0;
    const { exit, error } = await workspace.run('publish', '--offline');
    expect(exit).toBe(3);
    expect(error).toContain('--offline');
    expect(registry.requests).toEqual([]);
  });
});

describe('a registry that is down', () => {
  it('is an error with a hint, not an old answer', async () => {
    await workspace.run('check');
    await registry.close();
    const { exit, out, error } = await workspace.run('check');
    expect([exit, out]).toEqual([3, '']);
    expect(error).toContain('With --offline, what was seen on 2026-11-22T12:00:00.000Z is used.');
  }, 30_000);
});

describe('the cache of the command line', () => {
  const explain = (...options: string[]) =>
    workspace.run('explain', `oci://${registry.host}/acme/orders:1.0.0`, ...options);
  const asked = (): string[] =>
    registry.log().map((line) => line.replace(/sha256:\w+/, 'DIGEST').replace(/.*orders\//, ''));

  it('asks for tags in every run and for content in the first', async () => {
    forget();
    for (const expected of [['manifests/1.0.0', 'blobs/DIGEST'], ['manifests/1.0.0']]) {
      registry.requests.length = 0;
      expect((await explain()).exit).toBe(0);
      expect(asked()).toEqual(expected);
    }
  });

  it('asks for nothing that has a digest', async () => {
    const { document } = await workspace.runJson('pull', `oci://${registry.host}/acme/orders:1.0.0`);
    registry.requests.length = 0;
    expect((await workspace.run('explain', `oci://${registry.host}/acme/orders@${document.digest}`)).exit).toBe(0);
    expect(registry.requests).toEqual([]);
  });

  it('is neither read nor written with --no-cache', async () => {
    forget();
    for (let round = 0; round < 2; round++) {
      registry.requests.length = 0;
      await explain('--no-cache');
      expect(asked()).toEqual(['manifests/1.0.0', 'blobs/DIGEST']);
    }
    expect(existsSync(join(workspace.folder, '.cache'))).toBe(false);
  });

  it('keeps large parsed documents, and finds the same with them', async () => {
    forget();
    const paths = Array.from({ length: 200 }, (_, index) => `/orders/${index}`);
    workspace.write(serviceFiles('svc', '2.0.0', { paths }));
    const first = await workspace.run('check');
    expect(readdirSync(join(workspace.folder, '.cache/pacto/parses'))).toHaveLength(1);
    expect(await workspace.run('check')).toEqual(first);
  });

  it('fails nothing when it cannot be written', async () => {
    forget();
    workspace.write({ '.cache': 'a file where the folder should be' });
    expect((await explain()).exit).toBe(0);
  });
});

describe('pull --verbose', () => {
  it('lists what refers to the artifact, and fits its schema', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const entry = { mediaType: 'application/x', digest, size: 1, artifactType: 'application/x.signature' };
    const body = JSON.stringify({ manifests: [entry] });
    const reference = `oci://${registry.host}/acme/orders:1.0.0`;
    registry.faults.push({ path: /referrers/, status: 200, body, times: 2 });
    const { document } = await workspace.runJson('pull', reference, '--verbose');
    expect(document.referrers).toEqual([{ digest, artifactType: 'application/x.signature' }]);
    expect(findSchemaErrors('pull', document)).toEqual([]);
    expect((await workspace.run('pull', reference, '--verbose')).out).toContain(
      `Referrer: ${digest} application/x.sig`,
    );
    expect((await workspace.runJson('pull', reference)).document).not.toHaveProperty('referrers');
    expect((await workspace.runJson('pull', reference, '--verbose', '--offline')).document).not.toHaveProperty(
      'referrers',
    );
  });
});

describe('--artifact-style image', () => {
  it.each([
    ['publish', ['publish']],
    ['push', ['push', 'oci-layout:other/orders', '-p', 'svc']],
  ])('makes %s send an image, which is the same bundle', async (_, argv) => {
    workspace.write(serviceFiles('svc', '1.1.0', { paths: ['/orders', '/orders/{id}', '/refunds'] }));
    const { document } = await workspace.runJson(...argv, '--artifact-style', 'image');
    const [sent] = document.results;
    expect(sent.action).toBe('create');
    const again = await workspace.runJson(...argv);
    expect(again.document.results[0]).toMatchObject({ action: 'identical', digest: sent.digest });
    const pulled = await workspace.runJson('pull', sent.ref, '-o', 'pulled');
    expect(pulled.document.contentDigest).toBe(sent.contentDigest);
  });

  it('takes no other style', async () => {
    const { exit, error } = await workspace.run('publish', '--artifact-style', 'imgae');
    expect(exit).toBe(2);
    expect(error).toContain('Did you mean image?');
  });
});

describe('the folder of the cache', () => {
  it.each([
    [{ HOME: '/home/a' }, 'linux', '/home/a/.cache/pacto'],
    [{ HOME: '/home/a', XDG_CACHE_HOME: '/var/tmp/c' }, 'linux', '/var/tmp/c/pacto'],
    [{ HOME: '/home/a', XDG_CACHE_HOME: 'relative' }, 'darwin', '/home/a/.cache/pacto'],
    [{ HOME: '/home/a', XDG_CACHE_HOME: '' }, 'linux', '/home/a/.cache/pacto'],
    [
      { HOME: '/home/a', XDG_CACHE_HOME: '/x', LOCALAPPDATA: '/users/a/AppData/Local' },
      'win32',
      '/users/a/AppData/Local/pacto',
    ],
  ])('of %j on %s is %s', (env, platform, expected) => {
    expect(cacheDirectory(env, platform)).toBe(expected);
  });
});
