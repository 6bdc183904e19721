import { posix } from 'node:path';
import { AppError } from './errors.ts';

/** What a commit has at a path. */
export interface TreeEntry {
  /** Git object id, hex. */
  readonly id: string;
  /** False for links and submodules. */
  readonly isFile: boolean;
}

/** All entries of a commit but folders, by their paths from the root of the repository, asked for from one folder. */
export class RevisionTree {
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #folder: string;
  readonly #ids = new Map<string, string>();

  /** @param folder what paths count from, relative to the root of the repository; empty for the root */
  constructor(entries: ReadonlyMap<string, TreeEntry>, folder: string) {
    this.#entries = entries;
    this.#folder = folder;
    const prefix = `${folder}/`;
    for (const [path, { id, isFile }] of entries) {
      if (!isFile) continue;
      if (folder === '') this.#ids.set(path, id);
      else if (path.startsWith(prefix)) this.#ids.set(path.slice(prefix.length), id);
    }
  }

  /** Files below the folder: path → id. */
  get ids(): ReadonlyMap<string, string> {
    return this.#ids;
  }

  /**
   * The file at a path; `undefined` when there is none.
   *
   * @throws AppError `USAGE` for a path outside the repository, and where a link or submodule stands on the way: what
   * is behind it may exist, so that the file is not absent
   */
  find(path: string): TreeEntry | undefined {
    const full = repositoryPath(this.#folder, path);
    for (let end = full.indexOf('/'); end >= 0; end = full.indexOf('/', end + 1)) this.#refuseLink(full.slice(0, end));
    this.#refuseLink(full);
    return this.#entries.get(full);
  }

  #refuseLink(path: string): void {
    if (this.#entries.get(path)?.isFile !== false) return;
    throw new AppError('USAGE', `${path} is a link or a submodule, which is not followed`, {
      hint: 'Put the file itself there.',
    });
  }
}

/**
 * A path from the root of the repository, whichever way it is spelled.
 *
 * @param folder what the path counts from, relative to the root
 * @throws AppError `USAGE` for a path outside the repository
 */
export function repositoryPath(folder: string, path: string): string {
  const full = posix.join(folder, path);
  if (!posix.isAbsolute(path) && full !== '..' && !full.startsWith('../')) return full;
  throw new AppError('USAGE', `${path} is outside the repository`, { hint: 'Name a file of the repository.' });
}
