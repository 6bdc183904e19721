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
