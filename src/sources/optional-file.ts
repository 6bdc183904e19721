import { readFile } from 'node:fs/promises';
import { wrapFileError } from './file-error.ts';

/** The bytes of a file, or `undefined` when there is none. @throws AppError `FILE_SYSTEM` */
export async function loadOptionalFile(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const wrapped = wrapFileError(error, path);
    if (wrapped.code === 'FILE_NOT_FOUND') return undefined;
    throw wrapped;
  }
}
