import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkedOutCommit, hasCommit, openGitRevision, readParents } from '../../src/sources/index.ts';
import { commitAll, initGit, runGitIn } from '../support/git-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-hostile-git-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Files that make git take a folder for a bare repository, all of which a branch can hold. */
function plantBareRepository(place: string, configuration: string): void {
  for (const name of ['objects/pack', 'refs/heads']) mkdirSync(join(place, name), { recursive: true });
  writeFileSync(join(place, 'objects/keep'), '');
  writeFileSync(join(place, 'refs/keep'), '');
  writeFileSync(join(place, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(place, 'config'), configuration);
}

describe('a branch that holds the files of a bare repository in the working directory', () => {
  const missing = '1'.repeat(40);

  it('does not choose the repository that git asks', async () => {
    mkdirSync(join(folder, 'services'));
    writeFileSync(join(folder, 'services/pacto.yaml'), 'x: 1\n');
    initGit(folder);
    const theirs = join(folder, 'theirs');
    mkdirSync(theirs);
    const forged = initGit(theirs);
    cpSync(join(theirs, '.git'), join(folder, 'services'), { recursive: true });
    plantBareRepository(join(folder, 'services'), '[core]\n\tbare = true\n');
    expect(await checkedOutCommit(join(folder, 'services'))).not.toBe(forged);
  });

  it('runs no command', async () => {
    mkdirSync(join(folder, 'services'));
    writeFileSync(join(folder, 'services/pacto.yaml'), 'x: 1\n');
    initGit(folder);
    const proof = join(folder, 'proof');
    plantBareRepository(
      join(folder, 'services'),
      `[core]\n\trepositoryformatversion = 1\n\tbare = true\n\tsshCommand = "touch ${proof};false"\n` +
        `[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\turl = ssh://nobody@localhost/x\n\tpromisor = true\n`,
    );
    await hasCommit({ workingDirectory: join(folder, 'services'), revision: missing });
    await readParents({ workingDirectory: join(folder, 'services'), revision: missing });
    expect(existsSync(proof)).toBe(false);
  });
});

describe('a working directory that the head turns into a link', () => {
  it('is the folder of that name at the base', async () => {
    mkdirSync(join(folder, 'services'));
    writeFileSync(join(folder, 'services/pacto.config.yaml'), 'fail-on: breaking\n');
    const base = initGit(folder);
    runGitIn(folder, 'mv', 'services', 'moved');
    symlinkSync('moved', join(folder, 'services'));
    commitAll(folder, 'head');
    const files = await openGitRevision({ workingDirectory: join(folder, 'services'), revision: base });
    expect(await files.read('pacto.config.yaml')).toBeDefined();
  });
});

describe('a file of the base', () => {
  it.each(['./pacto.config.yaml', 'ci/../pacto.config.yaml'])(
    'is found however its path is spelled: %s',
    async (path) => {
      writeFileSync(join(folder, 'pacto.config.yaml'), 'fail-on: breaking\n');
      const base = initGit(folder);
      const files = await openGitRevision({ workingDirectory: folder, revision: base });
      expect(await files.read(path)).toBeDefined();
    },
  );

  it('is found above the working directory', async () => {
    mkdirSync(join(folder, 'services'));
    writeFileSync(join(folder, 'services/x'), '');
    writeFileSync(join(folder, 'pacto.config.yaml'), 'fail-on: breaking\n');
    const base = initGit(folder);
    const files = await openGitRevision({ workingDirectory: join(folder, 'services'), revision: base });
    expect(await files.read('../pacto.config.yaml').catch(() => 'refused')).toBeDefined();
  });

  it('that is a link does not count as absent', async () => {
    mkdirSync(join(folder, 'shared'));
    writeFileSync(join(folder, 'shared/pacto.config.yaml'), 'fail-on: breaking\n');
    symlinkSync('shared/pacto.config.yaml', join(folder, 'pacto.config.yaml'));
    const base = initGit(folder);
    const files = await openGitRevision({ workingDirectory: folder, revision: base });
    expect(await files.read('pacto.config.yaml').catch(() => 'refused')).toBeDefined();
  });
});
