import { quoteName } from './bundle-path.ts';

type Kind = 'file' | 'folder';

/**
 * The paths seen so far in one bundle. Two paths collide when a file system that ignores letter case or Unicode
 * composition would store them in one place.
 */
export class PathRegister {
  readonly #seen = new Map<string, { readonly path: string; readonly kind: Kind }>();

  /** Adds a path with its parent folders; gives the collision as the rest of a sentence, or `undefined`. */
  add(path: string, kind: Kind): string | undefined {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const problem = this.#addOne(path.slice(0, slash), 'folder');
      if (problem !== undefined) return problem;
    }
    return this.#addOne(path, kind);
  }

  #addOne(path: string, kind: Kind): string | undefined {
    const key = foldPath(path);
    const seen = this.#seen.get(key);
    if (seen === undefined) {
      this.#seen.set(key, { path, kind });
      return undefined;
    }
    if (seen.path !== path) return `differs from ${quoteName(seen.path)} only in letter case or Unicode composition`;
    if (seen.kind !== kind) return `is both a file and a folder`;
    return kind === 'file' ? 'occurs twice' : undefined;
  }
}

/** Upper before lower case, so that letters with several lower-case forms (ß, ς) meet. */
function foldPath(path: string): string {
  return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
