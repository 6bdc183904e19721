import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { AppError, compareText } from '../base/index.ts';
import { compileSegment, matchSegment } from '../bundle/index.ts';
import { wrapFileError } from './file-error.ts';

/** Folders that never hold contracts of the repository itself. */
const SKIPPED = new Set(['node_modules', '.git', '.pacto', 'vendor']);

const MAX_DEPTH = 12;
const CONTRACT_FILE = 'pacto.yaml';

/**
 * Finds the folders below `root` that hold a `pacto.yaml`, sorted, with `/` separators, relative to `root`. A bundle
 * is not searched for further bundles, links are not followed.
 *
 * @param patterns folders or globs (`services/*`, `**` for any number of folders); empty for everything below `root`
 * @throws AppError `FILE_NOT_FOUND` when a pattern names nothing
 */
export async function discoverBundles(root: string, patterns: readonly string[] = []): Promise<string[]> {
  const folders = await findBundleFolders(root);
  if (patterns.length === 0) return folders;
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matching = folders.filter((folder) => matchesPattern(pattern, folder));
    if (matching.length === 0) {
      throw new AppError('FILE_NOT_FOUND', `no bundle matches ${JSON.stringify(pattern)}`, {
        hint: `A bundle is a folder with a ${CONTRACT_FILE}; patterns count from the repository root.`,
      });
    }
    for (const folder of matching) found.add(folder);
  }
  return [...found].sort(compareText);
}

/**
 * The folders that {@link discoverBundles} would find where the files have these paths; a pattern may name nothing.
 *
 * @param paths of files, with `/` separators, relative to the root
 */
export function selectBundleFolders(paths: Iterable<string>, patterns: readonly string[] = []): string[] {
  const contracts = [...paths].filter((path) => posix.basename(path) === CONTRACT_FILE);
  const folders = new Set(contracts.map((path) => posix.dirname(path)).filter(isSearched));
  const outermost = [...folders].filter((folder) => !foldersAbove(folder).some((above) => folders.has(above)));
  const isWanted = (folder: string) => patterns.some((pattern) => matchesPattern(pattern, folder));
  return (patterns.length === 0 ? outermost : outermost.filter(isWanted)).sort(compareText);
}

function isSearched(folder: string): boolean {
  const names = folder === '.' ? [] : folder.split('/');
  return names.length <= MAX_DEPTH && !names.some((name) => SKIPPED.has(name));
}

/** `.` for the root, then every folder on the way, without the folder itself. */
function foldersAbove(folder: string): string[] {
  const names = folder.split('/');
  const above = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
  return folder === '.' ? [] : ['.', ...above];
}

async function findBundleFolders(root: string): Promise<string[]> {
  const found: string[] = [];
  const pending = [{ folder: '', depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder, depth } = next;
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      throw wrapFileError(error, join(root, folder));
    });
    // A link counts as well: reading the bundle then says that links are refused, instead of nobody seeing it.
    if (entries.some((entry) => !entry.isDirectory() && entry.name === CONTRACT_FILE)) {
      found.push(folder === '' ? '.' : folder);
      continue;
    }
    if (depth === MAX_DEPTH) continue;
    for (const entry of entries) {
      if (!entry.isDirectory() || SKIPPED.has(entry.name)) continue;
      pending.push({ folder: posix.join(folder, entry.name), depth: depth + 1 });
    }
  }
  return found.sort(compareText);
}

function matchesPattern(pattern: string, folder: string): boolean {
  const cleaned = posix.normalize(pattern.replaceAll('\\', '/')).replace(/^\.\/|\/+$/g, '');
  return matchSegments(cleaned.split('/'), folder.split('/'));
}

function matchSegments(pattern: readonly string[], names: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return names.length === 0;
  if (first === '**') return matchSegments(rest, names) || (names.length > 0 && matchSegments(pattern, names.slice(1)));
  const glob = compileSegment(first);
  const [name, ...others] = names;
  return glob !== undefined && name !== undefined && matchSegment(glob, name) && matchSegments(rest, others);
}
