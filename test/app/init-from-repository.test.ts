import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

const OPENAPI = 'openapi: 3.1.0\ninfo: { title: Orders, version: "1" }\npaths: { /orders: { get: {} } }\n';

describe('a contract at the top of a working copy', () => {
  it('is valid beside installed packages, however many, with the links that they have', async () => {
    workspace.write({ 'openapi.yaml': OPENAPI, 'node_modules/tool/bin.js': 'run();\n' });
    const packages = join(workspace.folder, 'node_modules');
    for (let index = 0; index < 10_500; index++) writeFileSync(join(packages, `${index}.js`), '');
    mkdirSync(join(packages, '.bin'));
    symlinkSync('../tool/bin.js', join(packages, '.bin/tool'));
    symlinkSync('README.txt', join(workspace.folder, 'README.md'));
    expect((await workspace.run('init', '--from', '.')).exit).toBe(0);
    const { exit, document } = await workspace.runJson('validate', '.');
    expect([exit, document.bundles[0].findings]).toEqual([0, []]);
  }, 60_000);

  it('still refuses a link where the bundle has a file', async () => {
    workspace.write({ 'openapi.yaml': OPENAPI });
    await workspace.run('init', '--from', '.');
    workspace.remove('openapi.yaml');
    symlinkSync('/etc/hostname', join(workspace.folder, 'openapi.yaml'));
    const { exit, document } = await workspace.runJson('validate', '.');
    expect(exit).toBe(1);
    expect(document.bundles[0].findings[0].message).toBe('openapi.yaml is a symbolic link, which a bundle cannot hold');
  });

  it('still refuses an ignore file that is a link', async () => {
    workspace.write({ 'openapi.yaml': OPENAPI });
    await workspace.run('init', '--from', '.');
    workspace.remove('.pactoignore');
    symlinkSync('elsewhere', join(workspace.folder, '.pactoignore'));
    expect((await workspace.run('validate', '.')).out).toContain('.pactoignore is a symbolic link');
  });
});
