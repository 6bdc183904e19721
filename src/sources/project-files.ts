import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { AppError, compareText } from '../base/index.ts';
import { wrapFileError } from './file-error.ts';
import { makeFolder } from './make-folder.ts';

/** Where listing the files of a project stops. */
export interface ProjectLimits {
  /** Folders below the root; 0 lists the root alone. */
  readonly depth: number;
  /** Entries looked at, folders included. */
  readonly entries: number;
  /** Whether a folder of that name is left out, with all that is in it. */
  readonly skipsFolder: (name: string) => boolean;
}

/** Files of a folder that may be anything, not only a bundle. */
export interface ProjectListing {
  /** With `/` separators, relative to the root; those near the root first. */
  readonly files: readonly string[];
  /** False when a limit may have cut the listing short. */
  readonly complete: boolean;
}

/**
 * Lists the files below a folder, level by level, so that a limit costs the deepest ones. Links are left out; folders
 * that cannot be read count as empty.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM` for the root
 */
export async function listProjectFiles(root: string, limits: ProjectLimits): Promise<ProjectListing> {
  const files: string[] = [];
  let left = limits.entries;
  let level = [''];
  for (let depth = 0; level.length > 0 && left > 0 && depth <= limits.depth; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      // What is beyond the limit is not even looked at.
      const entries = left === 0 ? [] : (await readEntries(root, folder)).slice(0, left);
      left -= entries.length;
      files.push(...entries.filter((entry) => entry.isFile()).map(({ name }) => posix.join(folder, name)));
      const folders = entries.filter((entry) => entry.isDirectory() && !limits.skipsFolder(entry.name));
      next.push(...folders.map(({ name }) => posix.join(folder, name)));
    }
    level = next;
  }
  return { files, complete: left > 0 && level.length === 0 };
}

async function readEntries(root: string, folder: string) {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    if (folder !== '') return [];
    throw wrapFileError(error, root);
  }
}

/**
 * The bytes of one file of a project; `undefined` when there is no such file, when it is larger than `maxBytes`, or
 * when a link stands anywhere on the way to it.
 */
export async function loadProjectFile(root: string, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    if (!(await hasPlainFolders(root, path))) return undefined;
    const target = join(root, path);
    const status = await lstat(target);
    return status.isFile() && status.size <= maxBytes ? new Uint8Array(await readFile(target)) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a new file can stand at a path of a project: nothing is there, and no link or file on the way to it. */
export async function isFreePath(root: string, path: string): Promise<boolean> {
  if (!(await hasPlainFolders(root, path))) return false;
  return (await statusOf(join(root, path))) === undefined;
}

/** Writes a file of a project that is not there yet, with the folders above it. @throws AppError `FILE_SYSTEM` */
export async function writeProjectFile(root: string, path: string, content: string | Uint8Array): Promise<void> {
  const target = join(root, path);
  try {
    await makeFolder(dirname(target));
    // Exclusive: whatever came to stand there in the meantime, a link too, is not written through.
    await writeFile(target, content, { flag: 'wx' });
  } catch (error) {
    throw new AppError('FILE_SYSTEM', `${target} cannot be written: ${String((error as Error).message)}`, {
      cause: error,
    });
  }
}

async function hasPlainFolders(root: string, path: string): Promise<boolean> {
  const names = path.split('/');
  for (let end = 1; end < names.length; end++) {
    const status = await statusOf(join(root, ...names.slice(0, end)));
    if (status !== undefined && !status.isDirectory()) return false;
  }
  return true;
}

async function statusOf(path: string) {
  return await lstat(path).catch(() => undefined);
}
