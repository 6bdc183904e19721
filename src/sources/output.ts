import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError, type Files } from '../base/index.ts';
import { CONTRACT_FILE } from './discovery.ts';
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
 * Fills a folder that is empty or not there with the files of a bundle: all or none. The contract comes last and has
 * another name before, so that what a killed process leaves behind is never taken for a bundle. The paths have been
 * checked by unpacking.
 *
 * @throws AppError `FILE_SYSTEM`
 */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const contract = `${temporary}.contract`;
  const { [CONTRACT_FILE]: last, ...others } = files;
  try {
    await makeFolder(temporary);
    if (last !== undefined) await writeFile(contract, last);
    for (const [path, content] of Object.entries(others)) {
      await makeFolder(dirname(join(temporary, path)));
      await writeFile(join(temporary, path), content);
    }
    const names = new Set(Object.keys(others).map((path) => path.split('/')[0] ?? path));
    for (const name of names) await rename(join(temporary, name), join(folder, name));
    if (last !== undefined) await rename(contract, join(folder, CONTRACT_FILE));
  } catch (error) {
    throw notWritten(folder, error);
  } finally {
    for (const left of [temporary, contract]) await rm(left, { recursive: true, force: true }).catch(() => undefined);
  }
}
