import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfigurationFile } from '../../src/action/configuration-file.ts';
import type { Job } from '../../src/action/job.ts';

let folder: string;
let root: string;
let workingDirectory: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacto-configuration-'));
  root = join(folder, 'checkout');
  workingDirectory = join(root, 'services');
  mkdirSync(join(workingDirectory, 'ci'), { recursive: true });
  writeFileSync(join(folder, 'outside.yaml'), 'fail-on: never\n');
  writeFileSync(join(root, 'above.yaml'), 'fail-on: never\n');
  writeFileSync(join(workingDirectory, 'ci/c.yaml'), 'fail-on: never\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = async (config?: string) => {
  const inputs = config === undefined ? {} : { config };
  return await loadConfigurationFile({ inputs, root, workingDirectory, today: '2026-11-26' } as unknown as Job);
};

describe('the configuration file', () => {
  it.each([
    ['ci/c.yaml', 'ci/c.yaml'],
    ['./ci/../ci/c.yaml', 'ci/c.yaml'],
    ['../above.yaml', '../above.yaml'],
  ])('is named from the working directory: %s', async (config, name) => {
    expect(await load(config)).toMatchObject({ name, configuration: { failOn: 'never' } });
  });

  it('can be named by its whole path', async () => {
    expect(await load(join(root, 'above.yaml'))).toMatchObject({ name: '../above.yaml' });
  });

  it.each(['../../outside.yaml', '/dev/null', '../../missing.yaml'])('is of the repository, not %s', async (config) => {
    await expect(load(config)).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('is not behind a link', async () => {
    symlinkSync('ci', join(workingDirectory, 'linked'));
    symlinkSync('ci/c.yaml', join(workingDirectory, 'pacto.config.yaml'));
    await expect(load('linked/c.yaml')).rejects.toMatchObject({ code: 'USAGE' });
    await expect(load()).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('is a regular file of at most 1 MiB', async () => {
    mkdirSync(join(workingDirectory, 'pacto.config.yaml'));
    writeFileSync(join(workingDirectory, 'large.yaml'), '#'.repeat(1024 * 1024 + 1));
    await expect(load()).rejects.toMatchObject({ code: 'FILE_SYSTEM' });
    await expect(load('large.yaml')).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('may be missing as long as nobody names it', async () => {
    expect(await load()).toMatchObject({ name: 'pacto.config.yaml' });
    writeFileSync(join(workingDirectory, 'pacto.config.yml'), 'fail-on: never\n');
    await expect(load()).rejects.toMatchObject({ code: 'CONFIGURATION' });
    expect(await load('pacto.config.yml')).toMatchObject({ configuration: { failOn: 'never' } });
    await expect(load('missing.yaml')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});
