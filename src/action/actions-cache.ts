import { mkdir } from 'node:fs/promises';
import * as core from '@actions/core';
import type { RemoteCache } from '../app/index.ts';
import { sha256Hex } from '../base/index.ts';
import { logText } from './log.ts';

/** Grows when what is stored under a key changes. */
const PREFIX = 'pacto-blobs-v1-';

/** Longest that a check waits for the cache, which only saves time. */
const PATIENCE_MS = 10_000;

let isWorkAbandoned = false;

/** Whether something was no longer waited for: it would keep the process alive until it gives up by itself. */
export function hasAbandonedWork(): boolean {
  return isWorkAbandoned;
}

/** What became of the cache in this run, for the table of features. */
export interface CacheOutcome {
  readonly isOn: boolean;
  readonly reason: string;
}

/**
 * Pulled content in the cache of GitHub Actions, keyed by the digests it is for, never by a run. What comes back is
 * verified by its digest when it is read. Whatever the cache does, the check goes on.
 */
export class ActionsCache implements RemoteCache {
  readonly #folder: string;
  #outcome: CacheOutcome = { isOn: true, reason: 'nothing to restore' };
  #restoredKey: string | undefined;
  #key: string | undefined;

  /** @param folder where content is kept, absolute; the cache keeps it under this very path */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get outcome(): CacheOutcome {
    return this.#outcome;
  }

  /** Brings back what earlier runs pulled for these digests, or for most of them. */
  async restore(digests: readonly string[]): Promise<void> {
    this.#key = keyFor(digests);
    const cache = await loadCache();
    if (!cache.isFeatureAvailable()) {
      this.#outcome = { isOn: false, reason: 'this runner has no cache service' };
      return;
    }
    // The archive is unpacked below this folder, which must be there.
    await mkdir(this.#folder, { recursive: true });
    const hit = await patiently(cache.restoreCache([this.#folder], this.#key, [PREFIX]), 'restoring');
    if (isWorkAbandoned) {
      this.#outcome = { isOn: false, reason: 'the cache service does not answer in time' };
      return;
    }
    this.#restoredKey = hit;
    const reason = hit === undefined ? 'nothing stored yet' : 'restored';
    this.#outcome = { isOn: true, reason: hit === undefined || hit === this.#key ? reason : 'restored in part' };
  }

  /** Keeps what this run pulled, unless it is kept already. */
  async save(): Promise<void> {
    if (this.#key === undefined || this.#restoredKey === this.#key || !this.#outcome.isOn) return;
    const cache = await loadCache();
    const id = await patiently(cache.saveCache([this.#folder], this.#key), 'saving');
    const what = id === undefined || id < 0 ? 'not stored: the cache is read-only here or has this key' : 'stored';
    this.#outcome = { isOn: true, reason: `${this.#outcome.reason}, ${what}` };
  }
}

function keyFor(digests: readonly string[]): string {
  return `${PREFIX}${sha256Hex([...new Set(digests)].sort().join('\n'))}`;
}

/** Loaded on demand: the storage client behind it is larger than the rest of the program. */
async function loadCache(): Promise<typeof import('@actions/cache')> {
  return await import('@actions/cache');
}

/** A result in time, or `undefined`: a slow or broken cache costs a bounded wait and no more. */
async function patiently<Value>(work: Promise<Value>, what: string): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      isWorkAbandoned = true;
      core.info(`Cache: ${what} takes too long, going on without it`);
      resolve(undefined);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, impatience]);
  } catch (error) {
    logText(`Cache: ${what} failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
