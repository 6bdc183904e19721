import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findPlace } from '../../src/action/place.ts';
import { initGit, runGitIn } from '../support/git-folder.ts';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'pacto-place-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const make = (folder: string): string => {
  mkdirSync(join(workspace, folder), { recursive: true });
  return join(workspace, folder);
};

describe('the repository of a working directory', () => {
  it.each([
    ['.', 'services', '.', 'services'],
    ['src', 'src', 'src', ''],
    ['src', 'src/services/mail', 'src', 'services/mail'],
    ['other', 'services', '.', 'services'],
  ])('checked out at %s, for %s', async (checkout, folder, root, inside) => {
    initGit(make(checkout));
    make(folder);
    expect(await findPlace(workspace, folder)).toEqual({
      root: join(workspace, root),
      workingDirectory: join(workspace, folder),
      folder: inside,
    });
  });

  it('is the one around a submodule', async () => {
    initGit(make('other'));
    initGit(make('main'));
    runGitIn(join(workspace, 'main'), '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', '../other', 'sub');
    expect(await findPlace(workspace, 'main/sub')).toMatchObject({ root: join(workspace, 'main'), folder: 'sub' });
  });

  it('need not hold the folder any more', async () => {
    expect(await findPlace(workspace, 'gone')).toMatchObject({ root: workspace, folder: 'gone' });
  });

  it.each(['services', 'services/mail'])('is not looked for behind a link: %s', async (folder) => {
    make('moved/mail');
    symlinkSync('moved', join(workspace, 'services'));
    await expect(findPlace(workspace, folder)).rejects.toMatchObject({ code: 'USAGE' });
  });
});
