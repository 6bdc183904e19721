import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, mapBounded } from '../base/index.ts';

/** Room that is made, so that the next file does not prune again. */
const KEPT_SHARE = 0.9;
/** Whoever still writes a file after an hour has died. */
const ABANDONED_AFTER_MS = 3_600_000;
const PARALLEL_FILES = 16;

interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly usedAt: number;
}

/**
 * Removes the files of a folder that were not used for longest, until it is below a size, and temporary files that
 * nobody finished. Other processes may do the same: what is gone already is no error, nor is what cannot be removed.
 *
 * @param now milliseconds since 1970
 */
export async function pruneFolder(directory: string, maxBytes: number, now: number): Promise<void> {
  const files = await listFiles(directory);
  const isAbandoned = ({ path, usedAt }: FoundFile): boolean =>
    path.endsWith('.tmp') && now - usedAt > ABANDONED_AFTER_MS;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const excess = total > maxBytes ? total - maxBytes * KEPT_SHARE : 0;
  const longestUnused = files.sort((a, b) => a.usedAt - b.usedAt || compareText(a.path, b.path));
  let removed = 0;
  const doomed = longestUnused.filter((file) => {
    if (removed >= excess && !isAbandoned(file)) return false;
    removed += file.size;
    return true;
  });
  await mapBounded(doomed, PARALLEL_FILES, ({ path }) => rm(path, { force: true }).catch(() => undefined));
}

async function listFiles(directory: string): Promise<FoundFile[]> {
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  const found = await mapBounded(names, PARALLEL_FILES, async (name): Promise<FoundFile[]> => {
    const path = join(directory, name);
    const file = await stat(path).catch(() => undefined);
    return file?.isFile() ? [{ path, size: file.size, usedAt: file.mtimeMs }] : [];
  });
  return found.flat();
}
