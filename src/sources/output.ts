import { mkdir, writeFile } from 'node:fs/promises';
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
    throw new AppError('FILE_SYSTEM', `${path} cannot be written: ${String((error as Error).message)}`, {
      cause: error,
    });
  }
}

/** Writes the files of a bundle below a folder; the paths have been checked by unpacking. @throws AppError `FILE_SYSTEM` */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) await writeOutput(join(folder, path), content);
}
