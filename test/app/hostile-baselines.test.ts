import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION });
});
afterEach(() => workspace.dispose());

async function publish(version: string, parts = {}): Promise<void> {
  workspace.remove('svc');
  workspace.write(serviceFiles('svc', version, parts));
  const { exit, error } = await workspace.run('publish', '--fail-on', 'never');
  if (exit !== 0) throw new Error(error);
}

describe('a baseline that cannot be trusted', () => {
  it('that is no bundle stops the run instead of opening the gate', async () => {
    await publish('1.0.0');
    const page = '<html>login</html>';
    const digest = createHash('sha256').update(page).digest('hex');
    const index = JSON.parse(workspace.read('registry/orders/index.json'));
    index.manifests[0] = { ...index.manifests[0], digest: `sha256:${digest}`, size: page.length };
    workspace.write({
      [`registry/orders/blobs/sha256/${digest}`]: page,
      'registry/orders/index.json': JSON.stringify(index),
    });
    workspace.write(serviceFiles('svc', '1.0.1', { paths: ['/orders'] }));
    for (const failOn of ['undeclared', 'breaking', 'never']) {
      expect((await workspace.run('check', '--fail-on', failOn)).exit).toBe(3);
    }
  });

  it('whose interface cannot be read fails a step that does not cover a potential break', async () => {
    workspace.write({ ...serviceFiles('svc', '1.0.0'), 'svc/interfaces/openapi.yaml': '{{{{' });
    // Only a push of something that validation refuses can bring it there; a foreign tool would do the same.
    const { exit } = await workspace.run('push', 'oci-layout:registry/orders', '-p', 'svc');
    expect(exit).toBe(1);
  });

  it('is the version itself, however that is spelled', async () => {
    await publish('1.1.0');
    for (const version of ['1.1', 'v1.1.0', '1.1.0+build.7']) {
      workspace.write(serviceFiles('svc', version, { paths: ['/orders'] }));
      const { exit, document } = await workspace.runJson('check');
      expect([version, exit, document.results[0].baseline?.tag, document.results[0].nextVersion]).toEqual([
        version,
        1,
        '1.1.0',
        '2.0.0',
      ]);
    }
  });

  it('must be there when it is required, a floating tag being none', async () => {
    workspace.write(serviceFiles('svc', '1.0.0'));
    await workspace.run('push', 'oci-layout:registry/orders:1', '-p', 'svc');
    expect((await workspace.run('check', '--baseline', 'required')).exit).toBe(3);
  });
});

describe('one broken bundle', () => {
  it.each(['Bad Name', 'x:latest', '../../evil', 'good@sha256:00'])(
    'with the name %j does not hide the others',
    async (name) => {
      await publish('1.0.0');
      workspace.write({
        ...serviceFiles('svc', '1.0.1', { paths: ['/orders'] }),
        'bad/pacto.yaml': `pactoVersion: "1.0"\nservice: { name: "${name}", version: 1.0.0 }\n`,
      });
      const { exit, document } = await workspace.runJson('check');
      expect(exit).toBe(1);
      expect(document.results.map((result: { verdict: string }) => result.verdict)).toEqual(['fail', 'fail']);
      expect((await workspace.run('publish')).exit).toBe(1);
    },
  );

  it.each(['pacto.yaml', 'docs/linked.md'])('with a link at %s is a finding', async (path) => {
    await publish('1.0.0');
    workspace.write({ ...serviceFiles('linked', '1.0.0', { name: 'linked' }), 'secret.txt': 'pactoVersion: "1.0"\n' });
    workspace.remove(`linked/${path}`);
    symlinkSync(join(workspace.folder, 'secret.txt'), join(workspace.folder, 'linked', path));
    const { exit, document } = await workspace.runJson('check');
    expect(exit).toBe(1);
    const linked = document.results.find((result: { source: string }) => result.source === 'linked');
    expect(linked.findings[0].message).toContain('symbolic link');
  });
});

describe('a rule that is off, or a waiver,', () => {
  it('does not make a changed contract an edited one', async () => {
    await publish('1.0.0');
    workspace.write({
      ...serviceFiles('svc', '1.0.0', { paths: ['/orders'] }),
      'pacto.config.yaml': `${CONFIGURATION}rules: { "openapi/path-removed": off }\n`,
    });
    const { document } = await workspace.runJson('check');
    expect(document.results[0]).toMatchObject({ status: 'changed', declared: false, nextVersion: '1.0.1' });
    expect((await workspace.run('publish')).exit).toBe(4);
  });
});

describe('pulling', () => {
  it('does not write over other work, and may be repeated', async () => {
    await publish('1.0.0');
    expect((await workspace.run('pull', 'oci-layout:registry/orders', '-o', 'copy')).exit).toBe(0);
    expect((await workspace.run('pull', 'oci-layout:registry/orders', '-o', 'copy')).exit).toBe(0);
    workspace.write({ 'copy/notes.md': 'mine' });
    const { exit, error } = await workspace.run('pull', 'oci-layout:registry/orders', '-o', 'copy');
    expect(exit).toBe(2);
    expect(error).toContain('copy is there already');
  });
});

describe('a publication that breaks off', () => {
  it('says what was sent', async () => {
    const needs = (name: string): string =>
      `dependencies:\n  - ref: oci-layout:registry/${name}\n    compatibility: ^1.0.0\n    required: true\n`;
    workspace.write({
      ...serviceFiles('a', '1.0.0', { name: 'base' }),
      ...serviceFiles('b', '1.0.0', { name: 'middle', contract: needs('base') }),
      ...serviceFiles('c', '1.0.0', { name: 'top', contract: needs('middle') }),
      'registry/middle/blobs': 'a file where a folder must be',
    });
    const { exit, out } = await workspace.run('publish', '--output-format', 'json');
    expect(exit).toBe(3);
    const actions = JSON.parse(out).results.map((result: { name: string; action: string }) => [
      result.name,
      result.action,
    ]);
    expect(actions).toEqual([
      ['base', 'create'],
      ['middle', 'skipped'],
      ['top', 'skipped'],
    ]);
  });
});
