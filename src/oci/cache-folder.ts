import { join } from 'node:path';
import { ContentFolder } from './content-folder.ts';
import { LastSeen } from './last-seen.ts';
import { pruneFolder } from './prune-folder.ts';

const MOST_BYTES = 512 * 1024 * 1024;
/** How much may be written before the folder is looked through again. */
const BYTES_BETWEEN_PRUNES = 64 * 1024 * 1024;

/** What a cache folder needs from outside. */
export interface CacheFolderOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Default 512 MiB. */
  readonly maxBytes?: number;
}

/**
 * The cache of a user: content by digest, what tags stood for, and whatever else is in the folder. Any number of
 * processes may use it. What was not used for longest goes first when it grows too large.
 */
export class CacheFolder {
  readonly directory: string;
  readonly content: ContentFolder;
  readonly seen: LastSeen;
  readonly #options: CacheFolderOptions;
  #writtenBytes: number | undefined;

  constructor(directory: string, options: CacheFolderOptions) {
    const { now } = options;
    this.directory = directory;
    this.#options = options;
    this.content = new ContentFolder(join(directory, 'content'), {
      now,
      onWritten: (bytes) => this.countWritten(bytes),
    });
    this.seen = new LastSeen(join(directory, 'seen'), now);
  }

  /**
   * Told of every file that is put into the folder. Prunes at the first and then now and again: runs that write nothing
   * do not pay for it.
   */
  async countWritten(bytes: number): Promise<void> {
    const isFirst = this.#writtenBytes === undefined;
    this.#writtenBytes = (this.#writtenBytes ?? 0) + bytes;
    if (!isFirst && this.#writtenBytes < BYTES_BETWEEN_PRUNES) return;
    this.#writtenBytes = 0;
    const { now, maxBytes = MOST_BYTES } = this.#options;
    await pruneFolder(this.directory, maxBytes, now());
  }
}
