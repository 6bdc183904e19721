import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { AppError, compareText } from '../base/index.ts';
import { compileSegment, matchSegment, type SegmentGlob } from '../bundle/index.ts';
import { wrapFileError } from './file-error.ts';

/** Folders that never hold contracts of the repository itself. */
const SKIPPED = new Set(['node_modules', '.git', '.pacto', 'vendor']);

/** Deeper than people nest folders; it keeps a run from losing itself in a tree without end. */
const MAX_DEPTH = 64;
/** The file that makes a folder a bundle. */
export const CONTRACT_FILE = 'pacto.yaml';

/**
 * Finds the folders below `root` that hold a `pacto.yaml`, sorted, with `/` separators, relative to `root`. Links are
 * not followed. Of the folders that one pattern names, those inside another one are part of it, examples say; only the
 * root of a repository, which holds everything, hides none.
 *
 * @param patterns folders or globs (`services/*`, `**` for any number of folders), those to leave out behind a `!`;
 *   `**` where none says what to take
 * @throws AppError `FILE_NOT_FOUND` when a pattern names nothing
 */
export async function discoverBundles(root: string, patterns: readonly string[] = []): Promise<string[]> {
  const folders = await listBundleFolders(root);
  for (const pattern of patterns.filter((each) => !isExclusion(each))) {
    if (folders.some(compilePattern(pattern))) continue;
    throw new AppError('FILE_NOT_FOUND', `no bundle matches ${JSON.stringify(pattern)}`, {
      hint: `A bundle is a folder with a ${CONTRACT_FILE}; patterns count from the repository root.`,
    });
  }
  return selectFolders(folders, patterns);
}

/**
 * The folders that {@link discoverBundles} would find where the files have these paths; a pattern may name nothing.
 *
 * @param paths of files, with `/` separators, relative to the root
 */
export function selectBundleFolders(paths: Iterable<string>, patterns: readonly string[] = []): string[] {
  const contracts = [...paths].filter((path) => posix.basename(path) === CONTRACT_FILE);
  return selectFolders([...new Set(contracts.map((path) => posix.dirname(path)).filter(isSearched))], patterns);
}

function selectFolders(folders: readonly string[], patterns: readonly string[]): string[] {
  const wanted = patterns.filter((pattern) => !isExclusion(pattern));
  const unwanted = patterns.filter(isExclusion).map((pattern) => compilePattern(pattern.slice(1)));
  const selected = new Set(
    (wanted.length === 0 ? ['**'] : wanted).flatMap((pattern) => outermost(folders.filter(compilePattern(pattern)))),
  );
  return [...selected].filter((folder) => !unwanted.some((matches) => matches(folder))).sort(compareText);
}

function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!');
}

function outermost(folders: readonly string[]): string[] {
  const known = new Set(folders);
  return folders.filter((folder) => !foldersAbove(folder).some((above) => known.has(above)));
}

/** Every folder on the way from the root, without the two ends. */
function foldersAbove(folder: string): string[] {
  const names = folder.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

function isSearched(folder: string): boolean {
  const names = folder === '.' ? [] : folder.split('/');
  return names.length <= MAX_DEPTH && !names.some((name) => SKIPPED.has(name));
}

/** Every folder below `root` that holds a `pacto.yaml`, in the spelling of {@link discoverBundles}. */
export async function listBundleFolders(root: string): Promise<string[]> {
  const found: string[] = [];
  const pending = [{ folder: '', depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder, depth } = next;
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      throw wrapFileError(error, join(root, folder));
    });
    // A link counts as well: reading the bundle then says that links are refused, instead of nobody seeing it.
    const isBundle = entries.some((entry) => !entry.isDirectory() && entry.name === CONTRACT_FILE);
    if (isBundle) found.push(folder === '' ? '.' : folder);
    if (depth === MAX_DEPTH) continue;
    for (const entry of entries) {
      if (!entry.isDirectory() || SKIPPED.has(entry.name)) continue;
      pending.push({ folder: posix.join(folder, entry.name), depth: depth + 1 });
    }
  }
  return found.sort(compareText);
}

/** Compiles a folder or glob to what tells whether a folder matches. */
function compilePattern(pattern: string): (folder: string) => boolean {
  const cleaned = posix.normalize(pattern.replaceAll('\\', '/')).replace(/^\.\/|\/+$/g, '');
  const segments = cleaned.split('/').map((name) => (name === '**' ? 'folders' : compileSegment(name)));
  return (folder) => matchSegments(segments, folder.split('/'));
}

type Segment = SegmentGlob | 'folders' | undefined;

/** Takes at most (names × segments) matches of one name. */
function matchSegments(segments: readonly Segment[], names: readonly string[]): boolean {
  let at = 0;
  let next = 0;
  let retryAt = 0;
  let retryNext = -1;
  while (at < names.length) {
    const segment = segments[next];
    if (segment === 'folders') {
      retryNext = ++next;
      retryAt = at;
    } else if (segment !== undefined && matchSegment(segment, names[at] ?? '')) {
      next++;
      at++;
    } else if (retryNext >= 0) {
      // Only the last `**` needs to grow: what an earlier one took is already the shortest that fits.
      next = retryNext;
      at = ++retryAt;
    } else return false;
  }
  while (segments[next] === 'folders') next++;
  return next === segments.length;
}
