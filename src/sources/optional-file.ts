import { lstat, readFile } from 'node:fs/promises';
import { AppError } from '../base/index.ts';
import { wrapFileError } from './file-error.ts';
import { readBounded } from './regular-file.ts';

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

/**
 * The bytes of a file, or `undefined` when nothing is there. Neither links nor devices are read.
 *
 * @throws AppError `TOO_LARGE` above `maxBytes`; `FILE_SYSTEM`
 */
export async function loadPlainFile(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const status = await lstat(path);
    if (!status.isFile()) throw new AppError('FILE_SYSTEM', `${path} is no regular file`);
    const bytes = await readBounded(path, maxBytes);
    if (bytes === undefined) throw new AppError('TOO_LARGE', `${path} is larger than ${maxBytes} bytes`);
    return bytes;
  } catch (error) {
    const wrapped = wrapFileError(error, path);
    if (wrapped.code === 'FILE_NOT_FOUND') return undefined;
    throw wrapped;
  }
}
