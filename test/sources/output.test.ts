import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceOutput, writeFolder, writeOutput } from '../../src/sources/index.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacto-output-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('output', () => {
  it('makes the folders that it needs', async () => {
    await writeOutput(join(folder, 'a/b/c.json'), '1');
    await replaceOutput(join(folder, 'a/d/e.json'), '2');
    await writeFolder(join(folder, 'f/g'), { 'h/i.yaml': '3' });
    const texts = ['a/b/c.json', 'a/d/e.json', 'f/g/h/i.yaml'].map((path) => readFile(join(folder, path), 'utf8'));
    expect(await Promise.all(texts)).toEqual(['1', '2', '3']);
    expect(await readdir(join(folder, 'f/g'))).toEqual(['h']);
  });

  it.each([
    ['a file', writeOutput],
    ['a replaced file', replaceOutput],
    ['a folder', async (path: string) => writeFolder(path, { 'a.yaml': '' })],
  ])('that cannot be written as %s is an error with a way out, and never waited for', async (_, write) => {
    await writeFile(join(folder, 'file'), '');
    // A file system that takes no folders says that the folder above is not there, which it is.
    for (const path of [join(folder, 'file/below/it'), '/proc/none/below/it']) {
      await expect(write(path, '')).rejects.toMatchObject({ code: 'FILE_SYSTEM', hint: expect.any(String) });
    }
  });
});
