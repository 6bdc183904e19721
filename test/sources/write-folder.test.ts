import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { loadFolder, writeFolder } from '../../src/sources/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
  'pacto.yaml': 'pactoVersion: "1.0"\n',
  ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`parts-${index % 7}/${index}.txt`, `${index}`])),
  'zebra.txt': 'after the contract in every order',
};

/** All paths below a folder; none when one of them goes away meanwhile. */
function listPaths(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

it('shows a contract only when everything else is in its place, so that nothing half-written is a bundle', async () => {
  const target = join(folder, 'bundle');
  let isDone = false;
  const writing = writeFolder(target, FILES).then(() => {
    isDone = true;
  });
  let looks = 0;
  while (!isDone) {
    const contracts = listPaths(folder).filter((path) => basename(path) === 'pacto.yaml');
    if (contracts.length > 0) {
      expect(contracts).toEqual(['bundle/pacto.yaml']);
      expect(Object.keys(FILES).filter((path) => !existsSync(join(target, path)))).toEqual([]);
    } else looks += 1;
    await new Promise(setImmediate);
  }
  await writing;
  expect(looks).toBeGreaterThan(0);
  expect(Object.keys((await loadFolder(target)).files ?? {}).sort()).toEqual(Object.keys(FILES).sort());
  expect(readdirSync(target).filter((name) => name.startsWith('.'))).toEqual([]);
});
