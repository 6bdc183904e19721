import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packBundle } from '../../src/bundle/index.ts';
import { loadArchive, loadFolder } from '../../src/sources/index.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-folder-'));
  writeFileSync(at('pacto.yaml'), 'service: {}\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder', () => {
  it('is told from a file, which is there', async () => {
    await expect(loadFolder(at('pacto.yaml'))).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
      message: expect.stringContaining('is no folder'),
    });
    await expect(loadFolder(at('absent'))).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
      message: expect.stringContaining('is not there'),
    });
  });

  it('may have a name with the character that stands for unreadable ones', async () => {
    writeFileSync(at('\ufffd.md'), 'x');
    expect(Object.keys((await loadFolder(folder)).files ?? {})).toEqual(['pacto.yaml', '\ufffd.md']);
  });

  it.each(['file', 'folder'])('with a %s whose name is no UTF-8 is refused, not called absent', async (kind) => {
    const path = Buffer.concat([Buffer.from(at('x')), Buffer.from([0xff])]);
    if (kind === 'file') writeFileSync(path, 'x');
    else mkdirSync(path);
    expect((await loadFolder(folder)).findings).toMatchObject([
      { rule: 'PARSE_ERROR', message: expect.stringContaining('not valid UTF-8') },
    ]);
  });
});

describe('an archive', () => {
  it('may be behind a link', async () => {
    writeFileSync(at('a.tar.gz'), packBundle({ 'pacto.yaml': 'service: {}\n' }).bytes);
    symlinkSync(at('a.tar.gz'), at('b.tar.gz'));
    expect(Object.keys((await loadArchive(at('b.tar.gz'))).files ?? {})).toEqual(['pacto.yaml']);
  });

  it('is no device or folder', async () => {
    symlinkSync('/dev/zero', at('zero.tar.gz'));
    mkdirSync(at('folder.tar.gz'));
    for (const name of ['zero', 'folder']) {
      await expect(loadArchive(at(`${name}.tar.gz`))).rejects.toMatchObject({
        code: 'FILE_SYSTEM',
        message: expect.stringContaining('no regular file'),
        hint: expect.any(String),
      });
    }
  });

  it('that no archive of a bundle can be as large as is not read to its end', async () => {
    writeFileSync(at('large.tar.gz'), '');
    truncateSync(at('large.tar.gz'), 3 * 1024 ** 3);
    expect((await loadArchive(at('large.tar.gz'))).findings).toMatchObject([
      { rule: 'PARSE_ERROR', message: expect.stringContaining('larger than') },
    ]);
  });
});
