import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readFileIfExists, readStoredFile, writeFileAtomically } from '../../src/oci/file-access.ts';

describe.each([
  ['readFileIfExists', readFileIfExists],
  ['readStoredFile', readStoredFile],
])('%s', (_, read) => {
  it('reads a file that says that it is empty up to the limit only', async () => {
    await expect(read('/dev/zero', 1000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('tells what is not there from what cannot be read', async () => {
    expect(await read('/no/such/file', 10)).toBeUndefined();
    await expect(read('/dev', 10)).rejects.toMatchObject({ code: 'FILE_SYSTEM' });
  });

  it('gives a file of many chunks whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pacto-file-'));
    const content = new Uint8Array(300_000).map((_byte, index) => index % 251);
    writeFileSync(join(folder, 'file'), content);
    expect(await read(join(folder, 'file'), content.length)).toEqual(content);
    await expect(read(join(folder, 'file'), content.length - 1)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    rmSync(folder, { recursive: true });
  });
});

it('does not wait for somebody to write into a pipe that stands where content should be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacto-file-'));
  const makePipe = 'mkfifo';
  expect(spawnSync(makePipe, [join(folder, 'pipe')]).status).toBe(0);
  expect(await readStoredFile(join(folder, 'pipe'), 10)).toEqual(new Uint8Array());
  rmSync(folder, { recursive: true });
});

it('gives up where a file system takes no folders and says that the one above is not there', async () => {
  await expect(writeFileAtomically('/proc/none/below/file', new Uint8Array())).rejects.toMatchObject({
    code: 'FILE_SYSTEM',
    hint: expect.any(String),
  });
});
