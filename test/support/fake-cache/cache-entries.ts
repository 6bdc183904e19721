/** One archive, under a key and the version of its paths. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** What was sent so far, by block. */
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer;
  isFinal: boolean;
}

/** The archives of a repository, oldest first. */
export class CacheEntries {
  readonly all: CacheEntry[] = [];

  /** Reserves a key; nothing when somebody has it. */
  reserve(key: string, version: string): CacheEntry | undefined {
    if (this.all.some((entry) => entry.key === key && entry.version === version)) return undefined;
    const bytes = Buffer.alloc(0);
    const entry = { id: this.all.length + 1, key, version, blocks: new Map(), bytes, isFinal: false };
    this.all.push(entry);
    return entry;
  }

  /** The archive of the key itself, else the newest whose key begins with one of the prefixes, in their order. */
  find(key: string, prefixes: readonly string[], version: string): CacheEntry | undefined {
    const usable = this.all.filter((entry) => entry.isFinal && entry.version === version);
    const exact = usable.find((entry) => entry.key === key);
    const near = [key, ...prefixes].map((prefix) => usable.findLast((entry) => entry.key.startsWith(prefix)));
    return exact ?? near.find((entry) => entry !== undefined);
  }

  byId(id: number): CacheEntry | undefined {
    return this.all.find((entry) => entry.id === id);
  }

  byKey(key: string, version: string): CacheEntry | undefined {
    return this.all.find((entry) => entry.key === key && entry.version === version);
  }
}
