import { lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, mapBounded, sha256Hex, toBytes } from '../base/index.ts';
import { wrapFileError } from './file-error.ts';
import { loadPlainFile } from './optional-file.ts';
import { replaceOutput } from './output.ts';

/** How a folder of generated files is brought up to date. */
export interface GeneratedFilesOptions {
  /** Name of the file in the folder that lists what was generated, so that the next run knows it again. */
  readonly list: string;
  /** Remove what an earlier run generated and this one does not. Default false. */
  readonly prune?: boolean;
  /** Replace files that nobody generated, or that were changed since. Default false. */
  readonly force?: boolean;
}

const PARALLEL_READS = 8;
const MAX_LIST_BYTES = 16 * 1024 * 1024;

/** What earlier runs generated: digests by path. A path has two while a run is under way. */
type Generated = Map<string, Set<string>>;

/**
 * Writes generated files into a folder that may hold others. Nothing is written when one of them would replace a file
 * that nobody generated; each file is replaced as a whole, in the given order.
 *
 * @param files by their path below the folder, with `/` separators; a file that others link to should come first
 * @returns the paths that differ from before, and those that were removed
 * @throws AppError `USAGE` for files in the way; `FILE_SYSTEM`
 */
export async function replaceGeneratedFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: GeneratedFilesOptions,
): Promise<{ readonly written: readonly string[]; readonly removed: readonly string[] }> {
  const before = await readList(join(folder, options.list));
  const contents = Object.entries(files);
  const states = await mapBounded(contents, PARALLEL_READS, ([path, content]) => {
    return compareFile(folder, path, content, before);
  });
  const inTheWay = contents.filter((_, index) => states[index] === 'foreign').map(([path]) => path);
  if (inTheWay.length > 0 && options.force !== true) throw notOurs(folder, inTheWay);
  const written = contents.filter((_, index) => states[index] !== 'same');
  const after: Generated = new Map(contents.map(([path, content]) => [path, new Set([digestOf(content)])]));
  const gone = options.prune === true ? await findUnchanged(folder, before, after) : [];
  const kept: Generated = new Map([...before].filter(([path]) => !after.has(path) && !gone.includes(path)));
  // Both states are listed while the files change, so that a run that breaks off leaves nothing unknown behind.
  await writeList(join(folder, options.list), mergeLists(before, after));
  for (const [path, content] of written) await replaceOutput(join(folder, path), content);
  for (const path of gone) await rm(join(folder, path), { force: true });
  await writeList(join(folder, options.list), mergeLists(kept, after));
  return { written: written.map(([path]) => path), removed: gone };
}

/** `ours` may be replaced, `same` need not be, `foreign` must not be. */
async function compareFile(
  folder: string,
  path: string,
  content: string | Uint8Array,
  before: Generated,
): Promise<'absent' | 'same' | 'ours' | 'foreign'> {
  const there = await digestOfFile(folder, path);
  if (there === undefined) return 'absent';
  if (there === digestOf(content)) return 'same';
  return before.get(path)?.has(there) === true ? 'ours' : 'foreign';
}

async function findUnchanged(folder: string, before: Generated, after: Generated): Promise<string[]> {
  const candidates = [...before].filter(([path]) => !after.has(path));
  const digests = await mapBounded(candidates, PARALLEL_READS, ([path]) => digestOfFile(folder, path));
  return candidates.filter(([, known], index) => known.has(digests[index] ?? '')).map(([path]) => path);
}

/** The digest of a file; `undefined` for none, and no digest for what is no regular file or lies behind a link. */
async function digestOfFile(folder: string, path: string): Promise<string | undefined> {
  const parents = path.split('/').slice(0, -1);
  for (let count = 1; count <= parents.length; count++) {
    const parent = await statusOf(join(folder, ...parents.slice(0, count)));
    if (parent === undefined) return undefined;
    if (!parent.isDirectory()) return '';
  }
  const file = join(folder, path);
  const status = await statusOf(file);
  if (status === undefined || !status.isFile()) return status && '';
  return sha256Hex(new Uint8Array(await readFile(file)));
}

async function statusOf(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    const wrapped = wrapFileError(error, path);
    if (wrapped.code === 'FILE_NOT_FOUND') return undefined;
    throw wrapped;
  }
}

function notOurs(folder: string, paths: readonly string[]): AppError {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return new AppError('USAGE', `${folder} has files that were not generated: ${paths.slice(0, 3).join(', ')}${more}`, {
    hint: 'Choose another folder, or pass --force to replace them.',
  });
}

async function readList(path: string): Promise<Generated> {
  const bytes = await loadPlainFile(path, MAX_LIST_BYTES);
  const list: Generated = new Map();
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [, digest = '', file = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (digest === '' || !isInside(file)) continue;
    list.set(file, (list.get(file) ?? new Set()).add(digest));
  }
  return list;
}

/** Whoever wrote the list, it names nothing outside the folder. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split('/').some((name) => /^(\.{0,2})$/.test(name));
}

/** One line per file, as `sha256sum` writes them. */
async function writeList(path: string, list: Generated): Promise<void> {
  const lines = [...list].flatMap(([file, digests]) => [...digests].map((digest) => `${digest}  ${file}\n`));
  await replaceOutput(path, lines.sort().join(''));
}

function mergeLists(first: Generated, second: Generated): Generated {
  const merged: Generated = new Map([...first].map(([path, digests]) => [path, new Set(digests)]));
  for (const [path, digests] of second) {
    const known = merged.get(path) ?? new Set();
    for (const digest of digests) known.add(digest);
    merged.set(path, known);
  }
  return merged;
}

function digestOf(content: string | Uint8Array): string {
  return sha256Hex(toBytes(content));
}
