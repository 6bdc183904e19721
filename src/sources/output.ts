import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError, type Files } from '../base/index.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes one file, making the folders above it.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, content);
  } catch (error) {
    throw notWritten(path, error);
  }
}

/**
 * Puts a file in the place of whatever file or link is there, as a whole or not at all.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export async function replaceOutput(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await makeFolder(dirname(path));
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw notWritten(path, error);
  }
}

function notWritten(path: string, cause: unknown): AppError {
  return new AppError('FILE_SYSTEM', `${path} cannot be written: ${String((cause as Error).message)}`, { cause });
}

/**
 * Fills a folder that is empty or not there with the files of a bundle: all or none, so that half a bundle is never
 * taken for one. The paths have been checked by unpacking.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    for (const [path, content] of Object.entries(files)) {
      await makeFolder(dirname(join(temporary, path)));
      await writeFile(join(temporary, path), content);
    }
    const names = new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path));
    for (const name of names) await rename(join(temporary, name), join(folder, name));
  } catch (error) {
    throw notWritten(folder, error);
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  }
}
