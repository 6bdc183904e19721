import { createHash } from 'node:crypto';

/** A file of a commit: its content, or a mode of its own (executable, symbolic link, submodule) with it. */
export type GitFile = string | Uint8Array | { readonly mode: '100755' | '120000' | '160000'; readonly content: string };

/** Path → file, with `/` between names. */
export interface GitFiles {
  readonly [path: string]: GitFile;
}

export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

/** Who made a commit, and when; seconds since 1970, in UTC. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly seconds: number;
}

export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly signature: Signature;
}

export type ObjectKind = 'blob' | 'tree' | 'commit';

/** Git objects under the ids that git gives them, so that a checkout of the same bytes has the same ids. */
export class GitStore {
  readonly objects = new Map<string, { readonly kind: ObjectKind; readonly bytes: Buffer }>();
  readonly trees = new Map<string, readonly TreeEntry[]>();
  readonly commits = new Map<string, Commit>();

  writeFiles(files: GitFiles): string {
    return this.#writeFolder(Object.entries(files).map(([path, file]) => ({ names: path.split('/'), file })));
  }

  writeCommit(commit: Omit<Commit, 'id'>): string {
    const { name, email, seconds } = commit.signature;
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${name} <${email}> ${seconds} +0000`,
      `committer ${name} <${email}> ${seconds} +0000`,
      '',
      `${commit.message}\n`,
    ];
    const id = this.#write('commit', Buffer.from(lines.join('\n')));
    this.commits.set(id, { ...commit, id });
    return id;
  }

  /** Every file below a tree: path → entry, in git's order. */
  listFiles(tree: string, prefix = ''): Map<string, TreeEntry> {
    const files = new Map<string, TreeEntry>();
    for (const entry of this.trees.get(tree) ?? []) {
      const path = `${prefix}${entry.name}`;
      if (entry.mode !== FOLDER) files.set(path, entry);
      else for (const [inner, file] of this.listFiles(entry.id, `${path}/`)) files.set(inner, file);
    }
    return files;
  }

  #writeFolder(files: readonly { readonly names: readonly string[]; readonly file: GitFile }[]): string {
    const entries: TreeEntry[] = [];
    const folders = new Map<string, { names: readonly string[]; file: GitFile }[]>();
    for (const { names, file } of files) {
      const [name = '', ...rest] = names;
      if (rest.length === 0) entries.push({ name, ...this.#writeFile(file) });
      else folders.set(name, [...(folders.get(name) ?? []), { names: rest, file }]);
    }
    for (const [name, inner] of folders) entries.push({ mode: FOLDER, name, id: this.#writeFolder(inner) });
    entries.sort((left, right) => Buffer.compare(sortKey(left), sortKey(right)));
    const lines = entries.map(({ mode, name, id }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(id, 'hex')]),
    );
    const tree = this.#write('tree', Buffer.concat(lines));
    this.trees.set(tree, entries);
    return tree;
  }

  #writeFile(file: GitFile): { mode: string; id: string } {
    if (typeof file === 'string' || file instanceof Uint8Array) {
      return { mode: '100644', id: this.#write('blob', Buffer.from(file)) };
    }
    // A submodule is the id of a commit elsewhere, not an object of this repository.
    const id = file.mode === '160000' ? file.content : this.#write('blob', Buffer.from(file.content));
    return { mode: file.mode, id };
  }

  #write(kind: ObjectKind, bytes: Buffer): string {
    const id = createHash('sha1').update(objectHeader(kind, bytes)).update(bytes).digest('hex');
    this.objects.set(id, { kind, bytes });
    return id;
  }
}

/** Mode of a folder, with the leading zero that the API shows and a tree object leaves out. */
export const FOLDER = '040000';

/** What git writes before the bytes of an object. */
export function objectHeader(kind: ObjectKind, bytes: Uint8Array): Buffer {
  return Buffer.from(`${kind} ${bytes.length}\0`);
}

/** Git sorts a folder as if its name ended with a slash. */
function sortKey({ mode, name }: TreeEntry): Buffer {
  return Buffer.from(mode === FOLDER ? `${name}/` : name);
}
