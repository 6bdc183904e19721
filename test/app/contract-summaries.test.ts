import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformWorkspace, REGISTRY } from '../support/platform-workspace.ts';

let workspace: PlatformWorkspace;
beforeEach(async () => {
  workspace = new PlatformWorkspace();
  await workspace.push('leaf', '1.0.0', { owner: '{ team: leaf, contacts: [{ type: email, value: a@example.com }] }' });
  await workspace.push('root', '1.0.0', { needs: ['leaf ^1.0.0 ?'] });
});
afterEach(() => workspace.dispose());

const cacheFile = (): string => join(workspace.folder, '.cache/pacto/contracts');
const graph = async (...argv: string[]): Promise<string> =>
  (await workspace.run('graph', `${REGISTRY}/root`, ...argv)).out;

/** Takes the content of an artifact away, its index stays: only what is remembered can answer. */
function loseLayers(repository: string): void {
  const folder = `registry/${repository}/blobs/sha256`;
  const index = JSON.parse(workspace.read(`registry/${repository}/index.json`));
  for (const { digest } of index.manifests) {
    const manifest = JSON.parse(workspace.read(`${folder}/${digest.slice(7)}`));
    workspace.remove(`${folder}/${manifest.layers[0].digest.slice(7)}`);
  }
}

describe('published contracts that were read before', () => {
  it('are not read again', async () => {
    const before = await graph('--output-format', 'json');
    expect(existsSync(cacheFile())).toBe(true);
    loseLayers('leaf');
    expect(await graph('--output-format', 'json')).toBe(before);
    expect(await graph('--no-cache')).toContain('leaf (error: ');
  });

  it('say the same about consumers and owners', async () => {
    await workspace.push('leaf', '1.1.0');
    await workspace.push('top', '1.0.0', { needs: ['root *'], owner: 'top' });
    const impact = (): Promise<string> =>
      workspace
        .run('impact', `${REGISTRY}/leaf:1.0.0`, `${REGISTRY}/leaf:1.1.0`, '--repo', `${REGISTRY}/top`)
        .then(({ out }) => out);
    const before = await impact();
    loseLayers('root');
    expect(await impact()).toBe(before);
    expect(before).toContain('top@1.0.0 (optional) reaches it through root@1.0.0, which takes ^1.0.0; owner top');
  });

  it('keep what their lock files pin', async () => {
    workspace.place('locked', 'locked', '1.0.0', { needs: ['leaf *'] });
    await workspace.run('lock', 'locked');
    await workspace.run('push', `${REGISTRY}/locked`, '-p', 'locked');
    workspace.remove('locked');
    await workspace.push('leaf', '2.0.0');
    const impact = () =>
      workspace.runJson('impact', `${REGISTRY}/leaf:1.0.0`, `${REGISTRY}/leaf:2.0.0`, '--repo', `${REGISTRY}/top`);
    await workspace.push('top', '1.0.0', { needs: ['locked *'] });
    const effects = async (): Promise<string[]> => {
      const { document } = await impact();
      return document.consumers.map(({ name, effect }: { name: string; effect: string }) => `${name} ${effect}`);
    };
    const before = await effects();
    expect(before).toEqual(['locked pinned-below', 'top pinned-below']);
    loseLayers('locked');
    expect(await effects()).toEqual(before);
  });

  it('are looked up by what a tag stands for now', async () => {
    await graph();
    workspace.remove('registry/leaf');
    await workspace.push('leaf', '1.0.0', { needs: ['root *'] });
    expect(await graph()).toContain('   └─ root@1.0.0 (shared)');
  });

  it.each([
    ['a damaged file', (text: string) => text.replace('leaf', 'loaf')],
    ['a file of another release', (text: string) => text.replace('pacto-contracts-1', 'pacto-contracts-0')],
    ['an empty file', () => ''],
  ])('are forgotten with %s', async (_, damage) => {
    const before = await graph();
    writeFileSync(cacheFile(), damage(readFileSync(cacheFile(), 'utf8')));
    expect(await graph()).toBe(before);
    loseLayers('leaf');
    expect(await graph()).toBe(before);
  });
});
