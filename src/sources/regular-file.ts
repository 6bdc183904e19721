import { open, stat } from 'node:fs/promises';
import { AppError } from '../base/index.ts';
import { wrapFileError } from './file-error.ts';

/**
 * The bytes of a file, also behind a link; `undefined` when they are more than `maxBytes`. Pipes and devices are not
 * read: some never end, and some wait for ever.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    if (!(await stat(path)).isFile()) throw new AppError('FILE_SYSTEM', `${path} is no regular file`);
    return await readBounded(path, maxBytes);
  } catch (error) {
    throw wrapFileError(error, path);
  }
}

/** What is read counts: some files grow, and some say that they are empty. */
export async function readBounded(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const file = await open(path);
  const chunks: Buffer[] = [];
  for await (const chunk of file.createReadStream({ end: maxBytes })) chunks.push(chunk as Buffer);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return bytes.length <= maxBytes ? bytes : undefined;
}
