import { randomUUID } from 'node:crypto';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, foldersDownTo } from '../base/index.ts';
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

const SCRATCH = new Uint8Array(64 * 1024);

/**
 * The same for a file of a layout or a cache, which a graph needs by tens of thousands: without the thread pool, by way of
 * which a small file takes ten times as long. A pipe in its place gives nothing instead of waiting for a writer.
 *
 * @throws AppError as {@link readFileIfExists} does
 */
export async function readStoredFile(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return readWhole(file, path, maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw describeFileError(error, path);
  }
}

function readWhole(file: number, path: string, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let count = readSync(file, SCRATCH); count > 0; count = readSync(file, SCRATCH)) {
    chunks.push(SCRATCH.slice(0, count));
    length += count;
    if (length > maxBytes) throw new AppError('TOO_LARGE', `${path} is larger than ${maxBytes} bytes`);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : new Uint8Array(Buffer.concat(chunks));
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
    await makeFolder(dirname(path), isCache ? { mode: 0o700 } : {});
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

async function makeFolder(path: string, options: { readonly mode?: number }): Promise<void> {
  if (await isFolder(path)) return;
  for (const folder of foldersDownTo(path)) {
    const problem = await mkdir(folder, options).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (problem !== undefined && !(await isFolder(folder))) throw problem;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
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
