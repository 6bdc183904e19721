import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { AppError, compareText, type Files, type Finding } from '../base/index.ts';
import { applyIgnoreRules, IGNORE_FILE, UNPACK_LIMITS } from '../bundle/index.ts';
import { wrapFileError } from './file-error.ts';

/** A folder as a bundle, or one finding that says why it is none. */
export interface LoadedFolder {
  readonly files?: Files;
  readonly findings: readonly Finding[];
}

/** A folder that cannot be a bundle; the fault of the folder, not of the machine. */
class FolderRefused extends Error {
  readonly finding: Finding;

  constructor(message: string, fix: string, file?: string) {
    super(message);
    const place = file === undefined ? {} : { file };
    this.finding = { rule: 'PARSE_ERROR', severity: 'error', message, fix, path: '', ...place };
  }
}

/**
 * Reads the files of a bundle folder that ignore rules keep. Links are refused: what they point at is not part of the
 * bundle, and a pull request must not choose which file of the machine is read.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export async function loadFolder(folder: string): Promise<LoadedFolder> {
  try {
    return { files: await readFolder(folder), findings: [] };
  } catch (error) {
    if (error instanceof FolderRefused) return { findings: [error.finding] };
    if (!(error instanceof AppError) || error.code !== 'TOO_LARGE') throw error;
    return { findings: [new FolderRefused(error.message, error.hint ?? 'Make it smaller.').finding] };
  }
}

async function readFolder(folder: string): Promise<Files> {
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
    if (total > UNPACK_LIMITS.totalBytes) throw tooLarge('the files of the bundle are too large together');
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
      if (entry.isSymbolicLink()) throw linkRefused(name);
      if (entry.isDirectory() && entry.name !== '.git') pending.push(name);
      else if (entry.isFile()) names.push(name);
    }
    if (names.length > UNPACK_LIMITS.entries) throw tooLarge(`the bundle has over ${UNPACK_LIMITS.entries} files`);
  }
  return names.sort(compareText);
}

async function readBundleFile(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name);
  try {
    const { size } = await lstat(path);
    if (size > UNPACK_LIMITS.fileBytes) throw tooLarge(`${name} is too large`, name);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof FolderRefused ? error : wrapFileError(error, path);
  }
}

function linkRefused(name: string): FolderRefused {
  return new FolderRefused(
    `${name} is a symbolic link, which a bundle cannot hold`,
    'Put the file itself there.',
    name,
  );
}

function tooLarge(why: string, file?: string): FolderRefused {
  return new FolderRefused(why, `Leave out what does not belong to the contract with ${IGNORE_FILE}.`, file);
}
