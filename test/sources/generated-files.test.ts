import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GeneratedFilesOptions, replaceGeneratedFiles } from '../../src/sources/index.ts';

const LIST = '.files';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-generated-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const names = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const replace = (files: Record<string, string>, options: Partial<GeneratedFilesOptions> = {}) =>
  replaceGeneratedFiles(folder, files, { list: LIST, ...options });

describe('files that are generated into a folder', () => {
  it('are written with a list of them, and are known again', async () => {
    expect(await replace({ 'a/b.txt': 'one', 'index.txt': 'two' })).toEqual({
      written: ['a/b.txt', 'index.txt'],
      removed: [],
    });
    expect(names()).toEqual([LIST, 'a/b.txt', 'index.txt']);
    expect(await replace({ 'a/b.txt': 'one', 'index.txt': 'changed' })).toEqual({
      written: ['index.txt'],
      removed: [],
    });
    expect(read('index.txt')).toBe('changed');
    expect(read(LIST)).toMatch(/^[0-9a-f]{64} {2}a\/b\.txt\n[0-9a-f]{64} {2}index\.txt\n$/);
  });

  it('replace nothing that somebody else wrote, and then nothing at all is written', async () => {
    write('index.txt', 'mine');
    await expect(replace({ 'a.txt': 'one', 'index.txt': 'two' })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('index.txt'),
    });
    expect(names()).toEqual(['index.txt']);
    await replace({ 'a.txt': 'one', 'index.txt': 'two' }, { force: true });
    expect(read('index.txt')).toBe('two');
  });

  it('replace nothing that was changed since', async () => {
    await replace({ 'a.txt': 'one' });
    write('a.txt', 'edited');
    await expect(replace({ 'a.txt': 'two' })).rejects.toMatchObject({ code: 'USAGE' });
    expect(read('a.txt')).toBe('edited');
  });

  it('take a file that is the same already for theirs', async () => {
    write('a.txt', 'one');
    expect((await replace({ 'a.txt': 'one' })).written).toEqual([]);
    await replace({ 'a.txt': 'two' });
    expect(read('a.txt')).toBe('two');
  });

  it('that are no longer generated go when asked for, unless they were changed', async () => {
    await replace({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' });
    expect(await replace({ 'c.txt': 'three' })).toEqual({ written: [], removed: [] });
    write('b.txt', 'edited');
    write('other.txt', 'mine');
    expect((await replace({ 'c.txt': 'three' }, { prune: true })).removed).toEqual(['a.txt']);
    expect(names()).toEqual([LIST, 'b.txt', 'c.txt', 'other.txt']);
  });

  it('are never written through a link, nor in the place of a folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'pacto-outside-'));
    symlinkSync(outside, join(folder, 'sub'));
    await expect(replace({ 'sub/a.txt': 'one' })).rejects.toMatchObject({ code: 'USAGE' });
    expect(readdirSync(outside)).toEqual([]);
    mkdirSync(join(folder, 'b.txt'));
    await expect(replace({ 'b.txt': 'one' })).rejects.toMatchObject({ code: 'USAGE' });
    rmSync(outside, { recursive: true });
  });

  it('may follow a run that broke off half-way', async () => {
    await replace({ 'a.txt': 'one', 'b.txt': 'one' });
    const list = read(LIST);
    await replace({ 'a.txt': 'two', 'b.txt': 'two' });
    // The list of the first run with what a second one had announced, and one of its files.
    write(LIST, `${list}${read(LIST)}`);
    write('b.txt', 'one');
    await replace({ 'a.txt': 'three', 'b.txt': 'three' });
    expect([read('a.txt'), read('b.txt')]).toEqual(['three', 'three']);
  });

  it('are not looked for outside the folder, whatever the list says', async () => {
    write('inside/x.txt', '');
    const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    for (const path of ['../outside.txt', '/etc/hostname', 'a/../../b', 'a\\b', './c']) {
      write(`inside/${LIST}`, `${digest}  ${path}\n`);
      const result = await replaceGeneratedFiles(join(folder, 'inside'), {}, { list: LIST, prune: true });
      expect(result.removed).toEqual([]);
    }
  });
});
