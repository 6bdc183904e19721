import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../base/index.ts';
import { digestLike } from './digest.ts';
import { pathExists, readStoredFile, writeFileAtomically } from './file-access.ts';

/** What a folder that is pruned needs from outside. */
export interface ContentFolderOptions {
  /** Milliseconds since 1970; when given, files carry the time of their last use. */
  readonly now?: () => number;
  /** Told the size of every file that was written. */
  readonly onWritten?: (bytes: number) => Promise<void>;
}

/**
 * A folder of content by digest, `DIR/sha256/<hex>`, that several processes may share: files come whole or not at all,
 * and are checked whenever they are read. It only spares requests, so nothing that is wrong with it is an error: what
 * cannot be read is absent, what cannot be written is not kept.
 */
export class ContentFolder {
  readonly #directory: string;
  readonly #options: ContentFolderOptions;

  constructor(directory: string, options: ContentFolderOptions = {}) {
    this.#directory = directory;
    this.#options = options;
  }

  /** Whether a file for the digest is there; its content has not been looked at. */
  async has(digest: string): Promise<boolean> {
    const path = this.#pathOf(digest);
    return path !== undefined && (await pathExists(path).catch(() => false));
  }

  /**
   * The content; `undefined` when it is absent. A file that is damaged, or larger than it may be, is removed.
   *
   * @param maxBytes larger files are not read
   */
  async read(digest: string, maxBytes: number): Promise<Uint8Array | undefined> {
    const path = this.#pathOf(digest);
    if (path === undefined) return undefined;
    const bytes = await readStoredFile(path, maxBytes).catch((error: unknown) => {
      return error instanceof AppError && error.code === 'TOO_LARGE' ? 'too large' : undefined;
    });
    if (bytes === undefined) return undefined;
    if (bytes !== 'too large' && digestLike(bytes, digest) === digest) {
      await this.#touch(path);
      return bytes;
    }
    await rm(path, { force: true }).catch(() => undefined);
    return undefined;
  }

  /** Keeps content that has the digest. */
  async write(digest: string, bytes: Uint8Array): Promise<void> {
    const path = this.#pathOf(digest);
    if (path === undefined || (await this.has(digest))) return;
    await writeFileAtomically(path, bytes, { isCache: true }).catch(() => undefined);
    await this.#options.onWritten?.(bytes.length);
  }

  async #touch(path: string): Promise<void> {
    const { now } = this.#options;
    if (now === undefined) return;
    const seconds = now() / 1000;
    await utimes(path, seconds, seconds).catch(() => undefined);
  }

  /** Digests of other algorithms are not kept: registries hardly use them. */
  #pathOf(digest: string): string | undefined {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
    return hex === undefined ? undefined : join(this.#directory, 'sha256', hex);
  }
}
