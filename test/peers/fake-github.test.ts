import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startScenario } from '../fake-github/scenario.ts';
import { writeGitRepository } from '../support/fake-github/index.ts';

it('git finds the repositories of the fake whole and right', async () => {
  const { repository, pull } = await startScenario();
  const folder = await mkdtemp(join(tmpdir(), 'fake-github-'));
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  try {
    writeGitRepository(repository, folder);

    expect(() => git('fsck', '--strict', '--full')).not.toThrow();
    expect(git('rev-parse', `refs/pull/${pull.number}/merge`).trim()).toBe(pull.mergeCommit);
    expect(git('diff', '--name-only', 'main', 'feature')).toBe('api/pacto.yaml\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
