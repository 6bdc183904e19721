import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadParses, type ParseCache, type ParseMemory, saveParses } from '../app/index.ts';
import { makePrivateFolder } from './make-folder.ts';

/** Trees of small documents are made as fast as they are read. */
const SMALLEST_TREE = 32 * 1024;

/** Where parsed documents go: a folder that somebody keeps small. */
export interface ParseFolder {
  readonly directory: string;
  /** Told of every file that is written. */
  countWritten(bytes: number): Promise<void>;
}

/**
 * Parsed documents in a folder, one file for each, named by the hash of the text: processes never have to agree on
 * anything. The files are this program's own, written by this user; none ever comes with an archive. Damaged files and
 * those of other releases are ignored.
 */
export class DiskParses implements ParseCache {
  readonly #folder: ParseFolder;
  readonly #directory: string;
  readonly #now: () => Date;
  readonly #memory: ParseMemory = loadParses();

  /** @param now files carry the time of their last use */
  constructor(folder: ParseFolder, now: () => Date) {
    this.#folder = folder;
    this.#directory = join(folder.directory, 'parses');
    this.#now = now;
  }

  get(key: string): ReturnType<ParseCache['get']> {
    const known = this.#memory.get(key) ?? this.#read(key);
    if (known !== undefined) this.#memory.set(key, known);
    return known;
  }

  set(key: string, tree: Parameters<ParseCache['set']>[1]): void {
    this.#memory.set(key, tree);
    const file = loadParses();
    file.set(key, tree);
    const bytes = saveParses(file);
    if (bytes.length >= SMALLEST_TREE) this.#write(this.#pathOf(key), bytes);
  }

  #read(key: string): ReturnType<ParseCache['get']> {
    try {
      const path = this.#pathOf(key);
      const tree = loadParses(readFileSync(path)).get(key);
      utimesSync(path, this.#now(), this.#now());
      return tree;
    } catch {
      return undefined;
    }
  }

  /** It only saves work: a folder that cannot be written fails nothing. */
  #write(path: string, bytes: Uint8Array): void {
    const temporary = `${path}.${randomUUID()}.tmp`;
    try {
      makePrivateFolder(this.#directory);
      writeFileSync(temporary, bytes, { flag: 'wx' });
      renameSync(temporary, path);
      void this.#folder.countWritten(bytes.length);
    } catch {
      rmSync(temporary, { force: true });
    }
  }

  #pathOf(key: string): string {
    return join(this.#directory, key);
  }
}
