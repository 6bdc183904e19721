import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { AppError, compareText, type Files } from '../base/index.ts';
import { applyIgnoreRules, IGNORE_FILE, UNPACK_LIMITS } from '../bundle/index.ts';
import { wrapFileError } from './file-error.ts';

/**
 * Reads the files of a bundle folder that ignore rules keep. Links are refused: what they point at is not part of the
 * bundle, and a pull request must not choose which file of the machine is read.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`, `TOO_LARGE`
 */
export async function loadFolder(folder: string): Promise<Files> {
  const names = await listFiles(folder);
  const ignoreFile = names.includes(IGNORE_FILE) ? await readBundleFile(folder, IGNORE_FILE) : undefined;
  const listed: Record<string, Uint8Array | string> = Object.fromEntries(names.map((name) => [name, '']));
  if (ignoreFile !== undefined) listed[IGNORE_FILE] = ignoreFile;
  const kept = Object.keys(applyIgnoreRules(listed));
  const files: [string, Uint8Array][] = [];
  let total = 0;
  for (const name of kept) {
    const content = await readBundleFile(folder, name);
    total += content.length;
    if (total > UNPACK_LIMITS.totalBytes) throw tooLarge(folder, 'its files are too large together');
    files.push([name, content]);
  }
  return Object.fromEntries(files);
}

async function listFiles(folder: string): Promise<string[]> {
  const names: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: unknown) => {
      throw wrapFileError(error, join(folder, below));
    });
    for (const entry of entries) {
      const name = posix.join(below, entry.name);
      if (entry.isSymbolicLink()) throw linkRefused(folder, name);
      if (entry.isDirectory() && entry.name !== '.git') pending.push(name);
      else if (entry.isFile()) names.push(name);
    }
    if (names.length > UNPACK_LIMITS.entries) throw tooLarge(folder, `it has over ${UNPACK_LIMITS.entries} files`);
  }
  return names.sort(compareText);
}

async function readBundleFile(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name);
  try {
    const { size } = await lstat(path);
    if (size > UNPACK_LIMITS.fileBytes) throw tooLarge(folder, `${name} is too large`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw wrapFileError(error, path);
  }
}

function linkRefused(folder: string, name: string): AppError {
  return new AppError('FILE_SYSTEM', `${join(folder, name)} is a symbolic link, which a bundle cannot hold`, {
    hint: 'Put the file itself there.',
  });
}

function tooLarge(folder: string, why: string): AppError {
  return new AppError('TOO_LARGE', `${folder} cannot be read as a bundle: ${why}`, {
    hint: `Leave out what does not belong to the contract with ${IGNORE_FILE}.`,
  });
}
