import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { AppError, compareText } from '../base/index.ts';
import { compileSegment, matchSegment, type SegmentGlob } from '../bundle/index.ts';
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
    const matching = folders.filter(compilePattern(pattern));
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
  const matchers = patterns.map(compilePattern);
  const isWanted = (folder: string) => matchers.some((matches) => matches(folder));
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
