import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkedOutCommit, hasCommit, hasFiles, openGitRevision, readParents } from '../../src/sources/index.ts';
import { CliWorkspace } from '../support/cli-workspace.ts';
import { commitAll, initGit, runGitIn } from '../support/git-folder.ts';

let workspace: CliWorkspace;
beforeEach(() => {
  workspace = new CliWorkspace();
});
afterEach(() => workspace.dispose());

const open = async (revision: string, folder = '') =>
  await openGitRevision({ workingDirectory: join(workspace.folder, folder), revision });
const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

describe.each(['sha1', 'sha256'])('the files of a commit (%s)', (format) => {
  it('are those below the working directory, with the ids that git gives them', async () => {
    workspace.write({ 'top.txt': 'top', 'sub/a b.txt': 'one', 'sub/ü/ \t.txt': 'two' });
    const commit = initGit(workspace.folder, `--object-format=${format}`);
    workspace.write({ 'sub/a b.txt': 'changed since', 'sub/new.txt': 'new' });
    const revision = await open('HEAD', 'sub');
    expect(revision.commit).toBe(commit);
    const listed = await revision.list();
    expect([...(listed?.keys() ?? [])].sort()).toEqual(['a b.txt', 'ü/ \t.txt']);
    expect(listed?.get('a b.txt')).toBe(runGitIn(workspace.folder, 'rev-parse', 'HEAD:sub/a b.txt'));
    expect(textOf(await revision.read('a b.txt'))).toBe('one');
    expect(textOf(await revision.read('ü/ \t.txt'))).toBe('two');
    expect(textOf(await revision.read('../top.txt'))).toBe('top');
    await expect(revision.read('../../top.txt')).rejects.toMatchObject({ code: 'USAGE' });
    expect(await revision.read('new.txt')).toBeUndefined();
  });
});

describe('the files of a commit', () => {
  it('stay those of the commit when the branch moves on', async () => {
    workspace.write({ a: '1' });
    initGit(workspace.folder);
    const revision = await open('main');
    workspace.write({ a: '2' });
    commitAll(workspace.folder, 'next');
    expect(textOf(await revision.read('a'))).toBe('1');
  });

  it('are without links, and bounded in size', async () => {
    workspace.write({ a: '1', large: new Uint8Array(17 * 1024 * 1024) });
    symlinkSync('/etc/passwd', join(workspace.folder, 'link'));
    initGit(workspace.folder);
    const revision = await open('HEAD');
    expect([...((await revision.list())?.keys() ?? [])]).toEqual(['a', 'large']);
    await expect(revision.read('link')).rejects.toMatchObject({ code: 'USAGE' });
    await expect(revision.read('link/a')).rejects.toMatchObject({ code: 'USAGE' });
    await expect(revision.read('large')).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('count from a folder that is there no more', async () => {
    workspace.write({ 'gone/a': '1' });
    initGit(workspace.folder);
    workspace.remove('gone');
    const revision = await openGitRevision({ workingDirectory: workspace.folder, revision: 'HEAD' }, 'gone');
    expect([...((await revision.list())?.keys() ?? [])]).toEqual(['a']);
  });

  it('are none where the working directory is younger than the commit', async () => {
    workspace.write({ a: '1' });
    initGit(workspace.folder);
    mkdirSync(join(workspace.folder, 'young'));
    expect(await (await open('HEAD', 'young')).list()).toEqual(new Map());
  });

  it.each(['no-such-branch', '--output=x', '', 'HEAD^{tree}'])(
    'cannot be had for the revision %j',
    async (revision) => {
      workspace.write({ a: '1' });
      initGit(workspace.folder);
      await expect(open(revision)).rejects.toMatchObject({ code: 'GIT' });
    },
  );
});

describe('a partial clone', () => {
  it('has commits without their files, and fetches none', async () => {
    workspace.write({ 'origin/a': '1' });
    const origin = join(workspace.folder, 'origin');
    const revision = initGit(origin);
    runGitIn(origin, 'config', 'uploadpack.allowFilter', 'true');
    const workingDirectory = join(workspace.folder, 'clone');
    runGitIn(workspace.folder, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin}`, 'clone');
    const source = { workingDirectory, revision };
    expect([await hasCommit(source), await hasFiles(source)]).toEqual([true, false]);
    expect(await hasFiles({ workingDirectory: origin, revision })).toBe(true);
    await expect((await openGitRevision(source)).read('a')).rejects.toMatchObject({ code: 'GIT' });
  });
});

describe('a merge commit', () => {
  it('names its parents, in a shallow clone too', async () => {
    workspace.write({ 'origin/a': '1' });
    const origin = join(workspace.folder, 'origin');
    const first = initGit(origin);
    runGitIn(origin, 'checkout', '-q', '-b', 'topic');
    const head = commitAll(origin, 'topic');
    runGitIn(origin, 'checkout', '-q', 'main');
    runGitIn(origin, 'merge', '-q', '--no-ff', '-m', 'parent deadbeef\n\nparent deadbeef', 'topic');
    const merge = runGitIn(origin, 'rev-parse', 'HEAD');
    runGitIn(workspace.folder, 'clone', '-q', '--depth=1', `file://${origin}`, 'clone');
    const clone = join(workspace.folder, 'clone');
    for (const workingDirectory of [origin, clone]) {
      expect(await readParents({ workingDirectory, revision: merge })).toEqual([first, head]);
      expect(await checkedOutCommit(workingDirectory)).toBe(merge);
    }
    const hasFirst = [origin, clone].map((workingDirectory) => hasCommit({ workingDirectory, revision: first }));
    expect(await Promise.all(hasFirst)).toEqual([true, false]);
    expect(await readParents({ workingDirectory: clone, revision: first })).toBeUndefined();
    expect(await readParents({ workingDirectory: origin, revision: first })).toEqual([]);
  });

  it('is unknown where there is no repository', async () => {
    const source = { workingDirectory: tmpdir(), revision: 'HEAD' };
    const answers = [await hasCommit(source), await readParents(source), await checkedOutCommit(tmpdir())];
    expect(answers).toEqual([false, undefined, undefined]);
  });
});
