import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { discoverBundles, selectBundleFolders } from '../../src/sources/index.ts';

const DEEP = Array.from({ length: 20 }, (_, level) => `d${level}`).join('/');
const FOLDERS = ['.', DEEP, 'legacy/a', 'legacy/b', 'services/a', 'services/a/examples/b', 'services/ünï cödé'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-discovery-'));
  for (const path of [...FOLDERS, 'node_modules/x', 'vendor/x', '.pacto/x']) {
    const file = join(folder, path, 'pacto.yaml');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  symlinkSync('services', join(folder, 'linked'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('discovery', () => {
  it('finds folders with a contract, also deep ones, without what lies in a bundle other than the root', async () => {
    const folders = FOLDERS.filter((name) => name !== 'services/a/examples/b');
    expect(await discoverBundles(folder)).toEqual(folders);
    expect(await discoverBundles(folder, ['**'])).toEqual(folders);
  });

  it.each<[patterns: string[], folders: string[]]>([
    [['services/a/examples/b'], ['services/a/examples/b']],
    [['services/*'], ['services/a', 'services/ünï cödé']],
    [['!**'], []],
    [
      ['!legacy/**', '!d0/**', '!.'],
      ['services/a', 'services/ünï cödé'],
    ],
    [['!legacy/a', 'legacy/*'], ['legacy/b']],
    [
      ['services/**', '!**/examples/**'],
      ['services/a', 'services/ünï cödé'],
    ],
    [['services/a', '!absent'], ['services/a']],
  ])('takes what the patterns %j name and leave', async (patterns, folders) => {
    expect(await discoverBundles(folder, patterns)).toEqual(folders);
    const files = FOLDERS.map((name) => (name === '.' ? 'pacto.yaml' : `${name}/pacto.yaml`));
    expect(selectBundleFolders(files, patterns)).toEqual(folders);
  });

  it.each(['absent', 'linked/a', 'node_modules/x'])('refuses the pattern %s, which names nothing', async (pattern) => {
    await expect(discoverBundles(folder, [pattern])).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});
