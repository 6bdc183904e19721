import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, type JsonDocument, serviceFiles } from '../support/cli-workspace.ts';
import { findSchemaErrors } from '../support/published-schema.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({
    ...serviceFiles('services/orders', '1.1.0', { contract: dependsOn('payments', '^1.0.0') }),
    ...serviceFiles('services/orders-old', '1.0.0'),
    ...serviceFiles('services/payments', '1.2.0', { name: 'payments', contract: dependsOn('stripe', '^1.0.0') }),
    ...serviceFiles('services/payments-next', '2.0.0', { name: 'payments' }),
  });
});
afterEach(() => workspace.dispose());

function dependsOn(name: string, range: string): string {
  return `dependencies:\n  - { ref: "oci://ghcr.io/acme/${name}", required: true, compatibility: ${range} }\n`;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(workspace.folder, folder)).sort();
}

describe('pacto doc of several bundles', () => {
  it.each([[[]], [['services']], [['.']]])(
    'lists every service with its versions, newest first: doc %j',
    async (source) => {
      const { exit, out } = await workspace.run('doc', ...source);
      expect(exit).toBe(0);
      expect(out).toMatch(/^# Contracts\n\n2 services, 4 versions\n/);
      expect(out).toContain('| orders | 1.1.0, 1.0.0 |');
      expect(out).toContain('| payments | 2.0.0, 1.2.0 |');
    },
  );

  it('is as its JSON Schema says, and says who leads to whom', async () => {
    const { document } = await workspace.runJson('doc');
    expect(findSchemaErrors('doc-index', document)).toEqual([]);
    const shown = document.bundles.map(({ name, version, dependencies, dependents }: JsonDocument) => {
      return [`${name} ${version}`, dependencies.map(({ resolved }: JsonDocument) => resolved), dependents];
    });
    const dependent = { name: 'orders', version: '1.1.0', kind: 'dependency', compatibility: '^1.0.0', required: true };
    expect(shown).toEqual([
      ['orders 1.1.0', [{ name: 'payments', version: '1.2.0' }], []],
      ['orders 1.0.0', [], []],
      ['payments 2.0.0', [], []],
      ['payments 1.2.0', [undefined], [dependent]],
    ]);
  });

  it('tells bundles of this registry from those of another one, where the registry is known', async () => {
    const here = await workspace.runJson('doc', '--registry', 'oci://ghcr.io/acme');
    expect(here.document.bundles[0].dependencies[0].resolved).toEqual({ name: 'payments', version: '1.2.0' });
    const elsewhere = await workspace.runJson('doc', '--registry', 'oci://ghcr.io/other');
    expect(elsewhere.document.bundles[0].dependencies[0].resolved).toBeUndefined();
  });

  it.each([
    ['html', 'html'],
    ['markdown', 'md'],
  ])('writes an index and a page for each, which lead to each other: %s', async (format, extension) => {
    const { exit, out } = await workspace.run('doc', '-o', 'site', '--output-format', format);
    expect({ exit, out }).toEqual({ exit: 0, out: `Wrote site/index.${extension} and 4 pages\n` });
    const pages = ['orders-1.0.0', 'orders-1.1.0', 'payments-1.2.0', 'payments-2.0.0'].map(
      (name) => `${name}.${extension}`,
    );
    expect(filesIn('site')).toEqual(['.pacto-doc-files', `index.${extension}`, ...pages]);
    const index = workspace.read(`site/index.${extension}`);
    for (const page of pages) expect(index).toMatch(new RegExp(`[("]${page}[)"]`));
    expect(workspace.read(`site/orders-1.1.0.${extension}`)).toMatch(/[("]payments-1\.2\.0\./);
    expect(workspace.read(`site/payments-1.2.0.${extension}`)).toMatch(/[("]orders-1\.1\.0\./);
    expect(workspace.read(`site/payments-1.2.0.${extension}`)).toMatch(/[("]index\./);
  });

  it('writes the same bytes again, removes pages of bundles that are gone, and leaves the files of others alone', async () => {
    await workspace.run('doc', '-o', 'site');
    const before = filesIn('site').map((name) => workspace.read(`site/${name}`));
    await workspace.run('doc', '-o', 'site');
    expect(filesIn('site').map((name) => workspace.read(`site/${name}`))).toEqual(before);
    workspace.remove('services/orders-old');
    workspace.write({ 'site/notes.md': 'mine' });
    await workspace.run('doc', '-o', 'site');
    expect(filesIn('site')).toEqual([
      '.pacto-doc-files',
      'index.md',
      'notes.md',
      'orders-1.1.0.md',
      'payments-1.2.0.md',
      'payments-2.0.0.md',
    ]);
  });

  it('replaces no file that it did not write, unless it must', async () => {
    workspace.write({ 'site/index.md': 'mine' });
    const refused = await workspace.run('doc', '-o', 'site');
    expect(refused).toMatchObject({ exit: 2, out: '', error: expect.stringContaining('index.md') });
    expect(filesIn('site')).toEqual(['index.md']);
    expect((await workspace.run('doc', '-o', 'site', '--force')).exit).toBe(0);
    expect(workspace.read('site/index.md')).toMatch(/^# Contracts/);
  });

  it('documents the others when a contract cannot be read, and says which and why', async () => {
    workspace.write({ 'services/broken/pacto.yaml': 'service: [' });
    const { exit, out } = await workspace.run('doc', '-o', 'site');
    expect({ exit, out }).toMatchObject({ exit: 1, out: 'Wrote site/index.md and 4 pages\n' });
    expect(workspace.read('site/index.md')).toMatch(/## Not readable\n\n\*\*Problem:\*\* `services\/broken`: /);
  });

  it('gives bundles that have the same name and version a page each', async () => {
    workspace.write(serviceFiles('services/copy', '1.0.0'));
    await workspace.run('doc', '-o', 'site');
    expect(filesIn('site')).toContain('orders-1.0.0-2.md');
  });

  it('writes one contract under its name, or into the file that is named', async () => {
    const inFolder = await workspace.run('doc', 'services/orders', '-o', 'site');
    expect(inFolder.out).toBe('Wrote site/orders.md\n');
    expect((await workspace.run('doc', 'services/orders', '-o', 'orders.html')).out).toBe('Wrote orders.html\n');
    expect(workspace.read('orders.html')).toMatch(/^<!doctype html>/);
    expect((await workspace.run('doc', 'services/orders', '-o', 'orders.html')).exit).toBe(0);
    workspace.write({ 'orders.html': 'mine' });
    expect((await workspace.run('doc', 'services/orders', '-o', 'orders.html')).exit).toBe(2);
    expect(workspace.read('orders.html')).toBe('mine');
  });

  it.each([
    [['-o', 'site', '--output-format', 'json'], '--report-file'],
    [['-o', 'site.html'], 'name a folder'],
    [['--set', 'service.version=9.9.9'], 'Name one bundle'],
    [['nowhere'], 'nowhere'],
  ])('refuses what it cannot do: %j', async (argv, hint) => {
    const { exit, error } = await workspace.run('doc', ...argv);
    expect({ exit, error }).toEqual({ exit: 2, error: expect.stringContaining(hint) });
    expect(existsSync(join(workspace.folder, 'site'))).toBe(false);
  });

  it('says when there is nothing to document', async () => {
    workspace.remove('services');
    expect(await workspace.run('doc')).toMatchObject({ exit: 2, out: '' });
    workspace.write({ 'empty/readme.txt': '' });
    expect((await workspace.run('doc', 'empty')).exit).not.toBe(0);
  });
});
