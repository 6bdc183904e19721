import { readFile } from 'node:fs/promises';
import { type UnpackedBundle, unpackBundle } from '../bundle/index.ts';
import { wrapFileError } from './file-error.ts';

/**
 * Reads a bundle packed as `.tar.gz`; what is wrong inside comes as findings.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export async function loadArchive(path: string): Promise<UnpackedBundle> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw wrapFileError(error, path);
  });
  return unpackBundle(new Uint8Array(bytes));
}
