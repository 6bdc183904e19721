import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { AppError, type Files, type Finding } from '../base/index.ts';
import { applyIgnoreRules, createFolderFilter, IGNORE_FILE, UNPACK_LIMITS } from '../bundle/index.ts';
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
 * Reads the files of a bundle folder that ignore rules keep; folders that they leave out are not looked into. Links are
 * refused: what they point at is not part of the bundle, and a pull request must not choose which file of the machine
 * is read.
 *
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export async function loadFolder(folder: string): Promise<LoadedFolder> {
  await expectFolder(folder);
  try {
    return { files: await readFolder(folder), findings: [] };
  } catch (error) {
    if (error instanceof FolderRefused) return { findings: [error.finding] };
    if (!(error instanceof AppError) || error.code !== 'TOO_LARGE') throw error;
    return { findings: [new FolderRefused(error.message, error.hint ?? 'Make it smaller.').finding] };
  }
}

async function expectFolder(path: string): Promise<void> {
  const status = await stat(path).catch((error: unknown) => {
    throw wrapFileError(error, path);
  });
  if (status.isDirectory()) return;
  throw new AppError('FILE_NOT_FOUND', `${path} is no folder`, {
    hint: 'Name the folder of a bundle, its pacto.yaml, or an archive that ends in .tar.gz.',
  });
}

async function readFolder(folder: string): Promise<Files> {
  const ignoreFile = await readIgnoreFile(folder);
  const { names, links } = await listFiles(folder, createFolderFilter(ignoreFile));
  const all = [...names, ...links];
  const listed: Record<string, Uint8Array | string> = Object.fromEntries(all.map((name) => [name, '']));
  if (ignoreFile !== undefined) listed[IGNORE_FILE] = ignoreFile;
  const kept = Object.keys(applyIgnoreRules(listed));
  const files: [string, Uint8Array][] = [];
  let total = 0;
  for (const name of kept) {
    if (links.has(name)) throw linkRefused(name);
    const content = await readBundleFile(folder, name);
    total += content.length;
    if (total > UNPACK_LIMITS.totalBytes) throw tooLarge('the files of the bundle are too large together');
    files.push([name, content]);
  }
  return Object.fromEntries(files);
}

async function readIgnoreFile(folder: string): Promise<Uint8Array | undefined> {
  const entry = (await readEntries(folder)).find(({ name }) => name === IGNORE_FILE);
  if (entry?.isSymbolicLink()) throw linkRefused(IGNORE_FILE);
  return entry?.isFile() ? await readBundleFile(folder, IGNORE_FILE) : undefined;
}

async function listFiles(folder: string, isLeftOut: (folder: string) => boolean) {
  const names: string[] = [];
  const links = new Set<string>();
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of await readEntries(join(folder, below))) {
      const name = posix.join(below, entry.name);
      await expectReadableName(folder, name);
      if (entry.isSymbolicLink()) links.add(name);
      else if (entry.isFile()) names.push(name);
      else if (entry.isDirectory() && !isLeftOut(name)) pending.push(name);
    }
    const count = names.length + links.size;
    if (count > UNPACK_LIMITS.entries) throw tooLarge(`the bundle has over ${UNPACK_LIMITS.entries} files`);
  }
  return { names, links };
}

/** Node shows bytes that are no UTF-8 as this character, and then does not find the file by its own name. */
async function expectReadableName(folder: string, name: string): Promise<void> {
  if (!name.includes('\ufffd')) return;
  const status = await lstat(join(folder, name)).catch(() => undefined);
  if (status === undefined) throw new FolderRefused(`the name ${name} is not valid UTF-8`, 'Rename it.');
}

async function readEntries(path: string) {
  return await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw wrapFileError(error, path);
  });
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
