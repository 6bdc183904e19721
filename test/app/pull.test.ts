import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { LayoutStore, pushArtifact } from '../../src/oci/index.ts';
import { CliWorkspace, CONFIGURATION, serviceFiles } from '../support/cli-workspace.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
  workspace.write({ 'pacto.config.yaml': CONFIGURATION });
});
afterEach(() => workspace.dispose());

/** A bundle that no command of ours would publish. */
async function publishUnchecked(service: { name: string; version: string }): Promise<void> {
  const contract = JSON.stringify({ pactoVersion: '1.0', service });
  const repository = { kind: 'layout', directory: join(workspace.folder, 'registry'), repository: 'odd' } as const;
  const metadata = { name: 'odd', version: '1.0.0', pactoVersion: '1.0' };
  await pushArtifact(new LayoutStore(), repository, '1.0.0', packBundle({ 'pacto.yaml': contract }), metadata);
}

const pull = async (...args: string[]) => await workspace.run('pull', 'oci-layout:registry/odd:1.0.0', ...args);

describe('pulling without naming a folder', () => {
  it.each(['../escaped', 'a/b', '/tmp/pacto-escaped', '.', '..', '.git', 'a\\b', 'c:x'])(
    'writes nothing for the name %s',
    async (name) => {
      await publishUnchecked({ name, version: '1.0.0' });
      const { exit, error } = await pull();
      expect([exit, error]).toEqual([2, expect.stringContaining('cannot be the name of a folder')]);
      expect(readdirSync(workspace.folder).sort()).toEqual(['pacto.config.yaml', 'registry']);
      expect((await pull('-o', 'named')).exit).toBe(0);
    },
  );
});

it('shows what steers a terminal in a name instead of sending it there', async () => {
  await publishUnchecked({ name: 'x\u001b[31m', version: '\u202e1.0.0' });
  const { exit, out } = await pull('-o', 'copy');
  expect([exit, out]).toEqual([0, expect.stringContaining('Pulled x\\u001b[31m@\\u202e1.0.0 -> copy/')]);
});

it('replaces neither a file nor a folder that holds something else', async () => {
  workspace.write({ ...serviceFiles('svc', '1.0.0'), file: 'kept', 'folder/file': 'kept' });
  await workspace.run('publish');
  for (const output of ['file', 'folder']) {
    const { exit, error } = await workspace.run('pull', 'oci-layout:registry/orders', '-o', output);
    expect([exit, error]).toEqual([2, expect.stringContaining('holds something else')]);
  }
  expect([workspace.read('file'), workspace.read('folder/file')]).toEqual(['kept', 'kept']);
});

it('leaves no part of a bundle behind when a file cannot be written', async () => {
  workspace.write(serviceFiles('svc', '1.0.0'));
  await workspace.run('publish');
  // So long that shorter paths below it have room and longer ones have not.
  const room = 4035 - workspace.folder.length;
  const target = 'd'
    .repeat(room)
    .replace(/.{200}/g, (part) => `${part.slice(1)}/`)
    .replace(/\/$/, 'd');
  const { exit } = await workspace.run('pull', 'oci-layout:registry/orders', '-o', target);
  expect(exit).toBe(3);
  expect(existsSync(join(workspace.folder, target)) ? readdirSync(join(workspace.folder, target)) : []).toEqual([]);
});
