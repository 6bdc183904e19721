import { randomUUID } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { AppError } from '../base/index.ts';
import { errorCodeOf } from './error-code.ts';
import type { Timing } from './timing.ts';

/** An update takes milliseconds: who holds a lock for so long has died. */
const STALE_AFTER_MS = 30_000;
/** Longer than a lock can outlive its owner: a run right after one that was killed must not fail. */
const LONGEST_WAIT_MS = 40_000;
const FIRST_DELAY_MS = 10;
const LONGEST_DELAY_MS = 200;

/**
 * Does something while no other process does it under the same lock, a file that exists for as long. A lock older than
 * 30 s is broken; waits up to 40 s, so that what a killed process leaves is outlived.
 *
 * @throws AppError `FILE_SYSTEM` when the lock stays taken or cannot be made
 */
export async function withLockFile<T>(lock: string, timing: Timing, work: () => Promise<T>): Promise<T> {
  const owner = randomUUID();
  await acquire(lock, owner, timing);
  try {
    return await work();
  } finally {
    await release(lock, owner);
  }
}

async function acquire(lock: string, owner: string, timing: Timing): Promise<void> {
  const end = timing.now() + LONGEST_WAIT_MS;
  for (let attempt = 0; !(await tryToTake(lock, owner)); attempt++) {
    if (await breakStaleLock(lock, timing)) continue;
    if (timing.now() >= end) {
      throw new AppError('FILE_SYSTEM', `${lock} is held by another process`, {
        hint: 'Run again when the other publisher has ended. When there is none, delete the file.',
      });
    }
    // Chance keeps waiting processes from coming back all at once.
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
    await timing.sleep(Math.ceil((0.5 + timing.random() / 2) * ceiling), undefined);
  }
}

async function tryToTake(lock: string, owner: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    try {
      await file.writeFile(owner);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'EEXIST') return false;
    throw new AppError('FILE_SYSTEM', `${lock} cannot be made (${code ?? 'unknown'})`, {
      hint: 'Check that the folder may be written.',
      cause: error,
    });
  }
}

/**
 * Takes a dead lock out of the way; `false` when it is alive or another process sees to it. Only one at a time may
 * look and remove: otherwise the second would remove the lock that somebody took after the first.
 */
async function breakStaleLock(lock: string, timing: Timing): Promise<boolean> {
  if (!(await isStale(lock, timing))) return false;
  const guard = `${lock}.breaking`;
  if (!(await tryToTake(guard, ''))) {
    if (await isStale(guard, timing)) await rm(guard, { force: true });
    return false;
  }
  try {
    if (!(await isStale(lock, timing))) return false;
    await rm(lock, { force: true });
    return true;
  } finally {
    await rm(guard, { force: true });
  }
}

async function isStale(path: string, timing: Timing): Promise<boolean> {
  const file = await stat(path).catch(() => undefined);
  return file !== undefined && timing.now() - file.mtimeMs > STALE_AFTER_MS;
}

/** Leaves a lock alone that has become another's in the meantime. */
async function release(lock: string, owner: string): Promise<void> {
  const current = await readFile(lock, 'utf8').catch(() => undefined);
  if (current === owner) await rm(lock, { force: true }).catch(() => undefined);
}
