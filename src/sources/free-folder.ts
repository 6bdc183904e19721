import { readdir } from 'node:fs/promises';
import { wrapFileError } from './file-error.ts';

/** Whether a folder can be filled without touching anything: it is empty or not there. @throws AppError `FILE_SYSTEM` */
export async function isFreeFolder(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return code === 'ENOENT';
    throw wrapFileError(error, path);
  }
}
