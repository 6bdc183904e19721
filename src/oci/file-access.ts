import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../base/index.ts';
import { errorCodeOf } from './error-code.ts';

/**
 * Reads a file; `undefined` when it does not exist.
 *
 * @throws AppError `TOO_LARGE` above `maxBytes`, `FILE_SYSTEM` for every other failure
 */
export async function readFileIfExists(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path, 'r');
    const chunks: Buffer[] = [];
    // What is read counts: some files say that they are empty and are not. The end is of the last byte.
    for await (const chunk of file.createReadStream({ end: maxBytes })) chunks.push(chunk as Buffer);
    const bytes = new Uint8Array(Buffer.concat(chunks));
    if (bytes.length <= maxBytes) return bytes;
    throw new AppError('TOO_LARGE', `${path} is larger than ${maxBytes} bytes`);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw describeFileError(error, path);
  }
}

/** Whether a path exists. @throws AppError `FILE_SYSTEM` when that cannot be told */
export async function pathExists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw describeFileError(error, path);
  }
}

/** How a file is written. */
export interface WriteOptions {
  /** Nobody else's business, and no loss when the machine stops: others may not look, and the disk may take its time. */
  readonly isCache?: boolean;
}

/**
 * Writes a file as a whole or not at all, with the folders above it.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<void> {
  const { isCache = false } = options;
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true, ...(isCache ? { mode: 0o700 } : {}) });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      if (!isCache) await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw describeFileError(error, path);
  }
}

function isMissing(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function describeFileError(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error;
  return new AppError('FILE_SYSTEM', `${path} cannot be read or written (${errorCodeOf(error) ?? 'unknown'})`, {
    hint: 'Check that the path is right and that its rights allow this.',
    cause: error,
  });
}
