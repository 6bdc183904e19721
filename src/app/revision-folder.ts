import { posix } from 'node:path';
import { AppError, type Files, type RevisionFiles } from '../base/index.ts';
import { applyIgnoreRules, IGNORE_FILE, UNPACK_LIMITS } from '../bundle/index.ts';
import { CONTRACT_FILE } from '../contract/index.ts';
import type { ParseCache } from '../document/index.ts';
import { bundleFromFiles, type LoadedBundle } from './loaded-bundle.ts';

/** Path inside a folder → git object id. */
type FolderIds = ReadonlyMap<string, string>;

/** The lists of commits by folder, grouped once: walking all files for every bundle takes minutes in large ones. */
const grouped = new WeakMap<RevisionFiles, Promise<ReadonlyMap<string, FolderIds> | undefined>>();

/**
 * The files of a bundle folder at a commit that ignore rules keep: path inside the bundle → git object id. Empty where
 * the folder has no contract there; `undefined` where the commit cannot be listed.
 *
 * @param folder relative to the working directory, with `/` separators; `.` for the directory itself
 * @throws AppError as the commit does, `TOO_LARGE`
 */
export async function listRevisionFolder(base: RevisionFiles, folder: string): Promise<FolderIds | undefined> {
  const grouping = grouped.get(base) ?? groupByFolder(base);
  grouped.set(base, grouping);
  const folders = await grouping;
  if (folders === undefined) return undefined;
  const ids = folders.get(folder);
  if (ids === undefined) return new Map();
  const names: { [path: string]: Uint8Array | string } = Object.fromEntries([...ids.keys()].map((name) => [name, '']));
  if (ids.has(IGNORE_FILE)) names[IGNORE_FILE] = (await base.read(`${prefixOf(folder)}${IGNORE_FILE}`)) ?? '';
  const kept = Object.keys(applyIgnoreRules(names));
  if (kept.length > UNPACK_LIMITS.entries) throw tooLarge(base, folder);
  return new Map(kept.map((name) => [name, ids.get(name) ?? '']));
}

/** Only folders that hold a contract; files of a folder inside another one are in both. */
async function groupByFolder(base: RevisionFiles): Promise<ReadonlyMap<string, FolderIds> | undefined> {
  const all = await base.list();
  if (all === undefined) return undefined;
  const contracts = [...all.keys()].filter((path) => posix.basename(path) === CONTRACT_FILE);
  const folders = new Map(contracts.map((path) => [posix.dirname(path), new Map<string, string>()]));
  for (const [path, id] of all) {
    for (let [below, folder] = [path, posix.dirname(path)]; folder !== below; ) {
      folders.get(folder)?.set(path.slice(prefixOf(folder).length), id);
      [below, folder] = [folder, posix.dirname(folder)];
    }
  }
  return folders;
}

/**
 * Loads a bundle folder as it is at a commit; `undefined` when it has no contract there. Where the commit cannot be
 * listed, the bundle has its contract only.
 *
 * @throws AppError as the commit does, `TOO_LARGE`
 */
export async function loadRevisionFolder(
  base: RevisionFiles,
  folder: string,
  parses?: ParseCache,
): Promise<LoadedBundle | undefined> {
  const names = (await listRevisionFolder(base, folder))?.keys() ?? [CONTRACT_FILE];
  const files: [string, Uint8Array][] = [];
  let bytes = 0;
  for (const name of names) {
    const content = await base.read(`${prefixOf(folder)}${name}`);
    if (content === undefined) continue;
    bytes += content.length;
    if (bytes > UNPACK_LIMITS.totalBytes) throw tooLarge(base, folder);
    files.push([name, content]);
  }
  if (files.length === 0) return undefined;
  const loaded: Files = Object.fromEntries(files);
  return bundleFromFiles(`git:${base.commit}:${folder}`, loaded, { parses });
}

function prefixOf(folder: string): string {
  return folder === '.' ? '' : `${folder}/`;
}

function tooLarge(base: RevisionFiles, folder: string): AppError {
  return new AppError('TOO_LARGE', `${folder} at ${base.commit} is too large to be a bundle`);
}
