import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfigurationFile } from '../../src/action/configuration-file.ts';
import { describeFailure } from '../../src/action/failure.ts';
import type { Job } from '../../src/action/job.ts';
import { JobFolder } from '../../src/action/job-folder.ts';
import { writeReportFiles } from '../../src/action/report-files.ts';
import { discoverBundles, selectBundleFolders } from '../../src/sources/index.ts';

let folder: string;
let job: Job;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-hostile-files-'));
  const workingDirectory = join(folder, 'checkout');
  mkdirSync(workingDirectory);
  const inputs = { reportDir: 'pacto-report' };
  const place = { root: workingDirectory, workingDirectory };
  job = { inputs, ...place, files: new JobFolder(folder), run: 'r', today: '2026-11-26' } as unknown as Job;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a configuration file that is a link out of the repository', () => {
  it.each([
    ['a list of settings', 'SECRET_TOKEN: hunter2\n'],
    ['a configuration of git', '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic hunter2\n'],
    ['an environment', 'PATH=/bin\0PACTO_REGISTRY_PASSWORD=hunter2\0'],
    ['a line of text', 'hunter2\n'],
    ['a map of waivers', 'registry: { hunter2: 1 }\n'],
    ['credentials of a registry', '{"auths": {"ghcr.io": {"auth": "hunter2"}}}\n'],
    ['a repeated key', 'hunter2: 1\nhunter2: 2\n'],
    ['a wrong escape', '"hunter2\\q": "hunter2\\q"\n'],
    ['an alias', 'a: *hunter2\n'],
    ['a tag', 'a: !hunter2 x\n'],
  ])('shows nothing of %s', async (_what, text) => {
    writeFileSync(join(folder, 'outside'), text);
    symlinkSync('../outside', join(job.workingDirectory, 'pacto.config.yaml'));
    const { message } = await loadConfigurationFile(job).then(
      () => ({ message: '' }),
      (error: unknown) => describeFailure(error, 'check'),
    );
    expect(message).not.toMatch(/hunter2|SECRET_TOKEN|PASSWORD/);
  });
});

describe('a report directory that the branch brings', () => {
  const report = { kind: 'failure', during: 'check', cause: 'usage', message: 'm' } as const;

  it('does not lead out of the workspace', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('../elsewhere', join(job.workingDirectory, 'pacto-report'));
    await writeReportFiles(job, report, 'c').catch(() => undefined);
    expect(() => lstatSync(join(folder, 'elsewhere/report.json'))).toThrow();
  });

  it.each(['report.json', 'comment.md'])('does not lead to another file: %s', async (name) => {
    writeFileSync(join(folder, 'theirs'), 'untouched');
    mkdirSync(join(job.workingDirectory, 'pacto-report'));
    symlinkSync('../../theirs', join(job.workingDirectory, 'pacto-report', name));
    await writeReportFiles(job, report, 'c').catch(() => undefined);
    expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('untouched');
  });
});

describe('a pattern for bundles', () => {
  it.each([
    ['**', ['.', 'a', 'a/b/c', 'b']],
    ['**/**/c', ['a/b/c']],
    ['a/**', ['a', 'a/b/c']],
    ['a/**/c', ['a/b/c']],
    ['**/b/**', ['a/b/c', 'b']],
    ['**/a/**/b/*', ['a/b/c']],
    ['*', ['.', 'a', 'b']],
    ['./a/', ['a']],
    ['**/x', []],
  ])('means what it says: %s', (pattern, folders) => {
    const all = ['.', 'a', 'a/b/c', 'b'];
    const matching = all.filter(
      (folder) => selectBundleFolders([`${folder}/pacto.yaml`.replace('./', '')], [pattern])[0],
    );
    expect(matching).toEqual(folders);
  });

  it('costs no time that grows with its stars', async () => {
    mkdirSync(join(folder, 'a/b/c/d/e/f/g/h/i/j/k'), { recursive: true });
    writeFileSync(join(folder, 'a/b/c/d/e/f/g/h/i/j/k/pacto.yaml'), '');
    const start = performance.now();
    await discoverBundles(folder, [`${'**/'.repeat(15)}x`]).catch(() => []);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
