import { realpath } from 'node:fs/promises';
import { dirname, posix, relative, resolve } from 'node:path';
import { type RevisionFiles, RevisionTree, type TreeEntry } from '../base/index.ts';
import { UNPACK_LIMITS } from '../bundle/index.ts';
import { type GitSource, resolveCommit, runGit } from './git.ts';

/**
 * The files of a commit of the working copy. The revision is resolved once, so that a moving branch cannot mix two
 * states; the list is read once, on the first question.
 *
 * @param folder what paths count from, relative to the working directory of the source; may be missing on the disk
 * @throws AppError `GIT`; reading a file above 16 MiB throws `TOO_LARGE`
 */
export async function openGitRevision(source: GitSource, folder = ''): Promise<RevisionFiles> {
  const { workingDirectory } = source;
  const commit = await resolveCommit(source);
  const path = posix.join(await pathInRepository(resolve(workingDirectory)), folder);
  return new GitRevision(workingDirectory, commit, path === '.' ? '' : path);
}

/**
 * Path of a folder from the root of its repository, as it is written: git follows links, and a branch that makes a
 * link of a folder must not choose which folder of the base it is compared with.
 */
async function pathInRepository(folder: string): Promise<string> {
  const output = (await runGit(folder, ['rev-parse', '--show-toplevel'])).toString('utf8');
  const root = await realpath(output.replace(/\n$/, ''));
  let path = relative(root, await realpath(folder));
  for (let above = folder; ; above = dirname(above)) {
    if ((await realpath(above)) === root) path = relative(above, folder);
    if (above === dirname(above)) return path.replaceAll('\\', '/');
  }
}

class GitRevision implements RevisionFiles {
  readonly commit: string;
  readonly #workingDirectory: string;
  readonly #folder: string;
  #tree: Promise<RevisionTree> | undefined;

  constructor(workingDirectory: string, commit: string, folder: string) {
    this.#workingDirectory = workingDirectory;
    this.commit = commit;
    this.#folder = folder;
  }

  async list(): Promise<ReadonlyMap<string, string>> {
    return (await this.#openTree()).ids;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const entry = (await this.#openTree()).find(path);
    if (entry === undefined) return undefined;
    const args = ['cat-file', 'blob', entry.id];
    return new Uint8Array(await runGit(this.#workingDirectory, args, UNPACK_LIMITS.fileBytes));
  }

  #openTree(): Promise<RevisionTree> {
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', this.commit];
    this.#tree ??= runGit(this.#workingDirectory, args).then(
      (output) => new RevisionTree(parseTree(output), this.#folder),
    );
    return this.#tree;
  }
}

/** Records are `MODE TYPE OBJECT<TAB>PATH`; links have the mode 120000, submodules the type commit. */
function parseTree(output: Buffer): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const record of output.toString('utf8').split('\0')) {
    const tab = record.indexOf('\t');
    const [mode, type, id] = record.slice(0, tab).split(' ');
    if (tab === -1 || id === undefined) continue;
    entries.set(record.slice(tab + 1), { id, isFile: type === 'blob' && mode !== '120000' });
  }
  return entries;
}
