import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LayoutStore, MANIFEST_TYPE, type Repository, SYSTEM_TIMING, type Timing } from '../../src/oci/index.ts';
import { createTestTiming } from '../support/test-timing.ts';
import { failureOf } from './registry-fixture.ts';

const BYTES = new TextEncoder().encode('{}');

let directory = '';
let lock = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pacto-lock-'));
  lock = join(directory, 'payments', 'index.json.lock');
});
afterEach(() => rm(directory, { recursive: true }));

/** Writers in one process wait for each other by the name of the folder; each of these has a name of its own for it. */
async function openByOtherName(index: number): Promise<Repository> {
  const name = join(directory, `name-${index}`);
  await symlink(directory, name);
  return { kind: 'layout', directory: name, repository: 'payments' };
}

const here = (): Repository => ({ kind: 'layout', directory, repository: 'payments' });
const push = (tag: string, repository = here(), timing: Timing = SYSTEM_TIMING) =>
  new LayoutStore({ timing }).pushManifest(repository, { tagOrDigest: tag, bytes: BYTES, mediaType: MANIFEST_TYPE });
const tags = () => new LayoutStore().listTags(here());

describe('writers that do not know of each other', () => {
  it('lose no tag', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `1.${index}.0`);
    const repositories = await Promise.all(names.map((_, index) => openByOtherName(index)));
    await Promise.all(repositories.map((repository, index) => push(names[index] ?? '', repository)));
    expect(await tags()).toEqual([...names].sort());
    expect((await readdir(join(directory, 'payments'))).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });
});

describe('the lock of a layout', () => {
  it('is waited for as long as others take it one after the other, but not for ever, and then named', async () => {
    await push('1.0.0');
    await writeFile(lock, 'of another process');
    const timing = createTestTiming(Date.now());
    const sleep = async (ms: number): Promise<void> => {
      await timing.sleep(ms, undefined);
      await utimes(lock, new Date(timing.now()), new Date(timing.now()));
    };
    const failure = await failureOf(push('2.0.0', here(), { ...timing, sleep }));
    expect(failure).toMatchObject({ code: 'FILE_SYSTEM', message: expect.stringContaining('index.json.lock') });
    const waited = timing.waits.reduce((sum, ms) => sum + ms, 0);
    expect([waited >= 40_000, waited < 40_300, Math.max(...timing.waits)]).toEqual([true, true, 200]);
    expect(await readFile(lock, 'utf8')).toBe('of another process');
    expect(await tags()).toEqual(['1.0.0']);
  });

  it('is outlived when the process that took it was killed a moment ago', async () => {
    await push('1.0.0');
    await writeFile(lock, 'of a dead process');
    const timing = createTestTiming(Date.now());
    await push('2.0.0', here(), timing);
    const waited = timing.waits.reduce((sum, ms) => sum + ms, 0);
    expect([waited >= 29_000, waited < 31_000]).toEqual([true, true]);
    expect(await tags()).toEqual(['1.0.0', '2.0.0']);
  });

  it('is taken as soon as it is free', async () => {
    await push('1.0.0');
    await writeFile(lock, 'of another process');
    const timing = createTestTiming(Date.now());
    const sleep = async (ms: number): Promise<void> => {
      await timing.sleep(ms, undefined);
      if (timing.waits.length === 3) await rm(lock);
    };
    await push('2.0.0', here(), { ...timing, sleep });
    expect(timing.waits).toEqual([10, 20, 40]);
    expect(await tags()).toEqual(['1.0.0', '2.0.0']);
  });

  it('is broken when it is older than 30 seconds', async () => {
    await push('1.0.0');
    await writeFile(lock, 'of a dead process');
    const then = new Date(Date.now() - 31_000);
    await utimes(lock, then, then);
    const timing = createTestTiming(Date.now());
    await push('2.0.0', here(), timing);
    expect(timing.waits).toEqual([]);
    expect(await tags()).toEqual(['1.0.0', '2.0.0']);
    expect((await readdir(join(directory, 'payments'))).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });

  it('is broken by one of many', async () => {
    await push('0.0.0');
    await writeFile(lock, 'of a dead process');
    const then = new Date(Date.now() - 31_000);
    await utimes(lock, then, then);
    const names = Array.from({ length: 8 }, (_, index) => `1.${index}.0`);
    const repositories = await Promise.all(names.map((_, index) => openByOtherName(index)));
    await Promise.all(repositories.map((repository, index) => push(names[index] ?? '', repository)));
    expect(await tags()).toEqual(['0.0.0', ...names]);
  });

  it('is given back when the index is damaged', async () => {
    await push('1.0.0');
    await writeFile(join(directory, 'payments', 'index.json'), 'damaged');
    expect(await failureOf(push('2.0.0'))).toMatchObject({ code: 'FILE_SYSTEM' });
    expect(await readdir(join(directory, 'payments'))).not.toContain('index.json.lock');
  });
});
