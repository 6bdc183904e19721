import { AppError, type RevisionFiles } from '../base/index.ts';
import { UNPACK_LIMITS } from '../bundle/index.ts';
import { type GitSource, resolveCommit, runGit } from './git.ts';

/**
 * The files of a commit of the working copy. The revision is resolved once, so that a moving branch cannot mix two
 * states; the list is read once, on the first question.
 *
 * @throws AppError `GIT`; reading a file above 16 MiB throws `TOO_LARGE`
 */
export async function openGitRevision(source: GitSource): Promise<RevisionFiles> {
  return new GitRevision(source.workingDirectory, await resolveCommit(source));
}

interface TreeEntry {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

class GitRevision implements RevisionFiles {
  readonly commit: string;
  readonly #workingDirectory: string;
  #tree: Promise<ReadonlyMap<string, TreeEntry>> | undefined;
  #ids: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(workingDirectory: string, commit: string) {
    this.#workingDirectory = workingDirectory;
    this.commit = commit;
  }

  async list(): Promise<ReadonlyMap<string, string>> {
    this.#ids ??= this.#entries().then((entries) => new Map([...entries].map(([path, { id }]) => [path, id])));
    return await this.#ids;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const entry = (await this.#entries()).get(path);
    if (entry === undefined) return undefined;
    if (entry.size > UNPACK_LIMITS.fileBytes) {
      throw new AppError('TOO_LARGE', `${path} at ${this.commit} is larger than ${UNPACK_LIMITS.fileBytes} bytes`);
    }
    return new Uint8Array(await runGit(this.#workingDirectory, ['cat-file', 'blob', entry.id]));
  }

  #entries(): Promise<ReadonlyMap<string, TreeEntry>> {
    const args = ['ls-tree', '-r', '-z', '--long', '--end-of-options', this.commit, '--', '.'];
    this.#tree ??= runGit(this.#workingDirectory, args).then(parseTree);
    return this.#tree;
  }
}

/** Records are `MODE TYPE OBJECT SIZE<TAB>PATH`; links (mode 120000) and submodules are left out. */
function parseTree(output: Buffer): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const record of output.toString('utf8').split('\0')) {
    const tab = record.indexOf('\t');
    const [mode, type, id, size] = record.slice(0, tab).split(/ +/);
    if (tab === -1 || type !== 'blob' || mode === '120000' || id === undefined) continue;
    entries.set(record.slice(tab + 1), { id, size: Number(size) });
  }
  return entries;
}
