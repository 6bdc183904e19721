import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError, type Files } from '../base/index.ts';

/**
 * Writes one file, making the folders above it.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
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
    await mkdir(dirname(path), { recursive: true });
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

/** Writes the files of a bundle below a folder; the paths have been checked by unpacking. @throws AppError `FILE_SYSTEM` */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) await writeOutput(join(folder, path), content);
}
