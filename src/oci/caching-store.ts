import { AppError } from '../base/index.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Descriptor } from './descriptor.ts';
import type { LastSeen } from './last-seen.ts';
import { formatReference, type Reference, type Repository } from './reference.ts';
import type { Referrer } from './referrers.ts';
import { changedError, provesAbsence, RegistryError } from './registry-error.ts';
import type { RunMemory } from './run-memory.ts';
import {
  type FetchedManifest,
  LONGEST_MANIFEST,
  type ManifestUpload,
  type PushBlobOptions,
  type ResolvedManifest,
  type Store,
} from './store.ts';
import { ownMediaType, verifyBlob } from './store-content.ts';

/** Where a {@link CachingStore} keeps what it has seen. */
export interface StoreCache {
  /** Blobs and manifests by digest; they never become stale. */
  readonly content: ContentFolder;
  /** Tags, as they were in this run. */
  readonly memory: RunMemory;
  /** Tags, as they were last, for runs without a network. */
  readonly seen?: LastSeen;
}

/**
 * A store that asks another one only for what it does not know yet, and for the same thing only once at a time.
 * `resolve` always asks, since it says what a tag stands for now; pushing forgets the tags of the repository.
 */
export class CachingStore implements Store {
  readonly #inner: Store;
  readonly #content: ContentFolder;
  readonly #memory: RunMemory;
  readonly #seen: LastSeen | undefined;
  /** Running questions. */
  readonly #asked = new Map<string, Promise<unknown>>();
  /** Pushes so far: an answer from before a push says nothing about what is there afterwards. */
  #pushes = 0;

  constructor(inner: Store, { content, memory, seen }: StoreCache) {
    this.#seen = seen;
    this.#inner = inner;
    this.#content = content;
    this.#memory = memory;
  }

  async resolve(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest> {
    const pushes = this.#pushes;
    const resolved = await this.#hintAtOffline(reference, this.#inner.resolve(reference, signal));
    await this.#seen?.rememberResolved(reference, resolved);
    if (pushes === this.#pushes) this.#memory.rememberResolved(reference, resolved);
    return resolved;
  }

  /**
   * Publishing asks; nothing is remembered that a later step could take for the state before. Where this run has the
   * manifest already, the digest is enough to see that the tag still stands for it.
   */
  async resolveForPush(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest> {
    const known = this.#memory.resolved(reference);
    if (known !== undefined) {
      const now = await this.#inner.resolve(reference, signal).catch(ignoreAnswer);
      if (now?.digest === known.digest) return now;
    }
    return await this.#inner.resolveForPush(reference, signal);
  }

  async fetchManifest(reference: Reference, signal?: AbortSignal): Promise<FetchedManifest> {
    return await this.#askOnce(`manifest ${formatReference(reference)}`, async () => {
      const known = await this.#readManifest(reference);
      if (known !== undefined) return known;
      const pushes = this.#pushes;
      const fetched = await this.#hintAtOffline(reference, this.#inner.fetchManifest(reference, signal));
      await this.#seen?.rememberResolved(reference, fetched);
      await this.#content.write(fetched.digest, fetched.bytes);
      if (pushes === this.#pushes) this.#memory.rememberResolved(reference, fetched);
      return fetched;
    });
  }

  async listTags(repository: Repository, signal?: AbortSignal): Promise<string[]> {
    const tags = await this.#askOnce(`tags ${formatReference(repository)}`, async () => {
      const known = this.#memory.tagsOf(repository);
      if (known !== undefined) return known;
      const pushes = this.#pushes;
      const listed = await this.#hintAtOffline(repository, this.#listTags(repository, signal));
      await this.#seen?.rememberTags(repository, listed);
      if (pushes === this.#pushes) this.#memory.rememberTags(repository, listed);
      return listed;
    });
    return [...tags];
  }

  async fetchBlob(repository: Repository, descriptor: Descriptor, signal?: AbortSignal): Promise<Uint8Array> {
    const { digest, size } = descriptor;
    const bytes = await this.#askOnce(`blob ${digest} ${size}`, async () => {
      const known = await this.#content.read(digest, size);
      if (known !== undefined) return known;
      const fetched = await this.#inner.fetchBlob(repository, descriptor, signal);
      await this.#content.write(digest, fetched);
      return fetched;
    });
    verifyBlob(bytes, descriptor, repository);
    return bytes;
  }

  /** New ones come at any time, so this always asks. */
  async listReferrers(repository: Repository, digest: string, signal?: AbortSignal): Promise<Referrer[]> {
    return await this.#inner.listReferrers(repository, digest, signal);
  }

  async hasBlob(repository: Repository, digest: string, signal?: AbortSignal): Promise<boolean> {
    return await this.#inner.hasBlob(repository, digest, signal);
  }

  async pushBlob(repository: Repository, bytes: Uint8Array, options?: PushBlobOptions): Promise<void> {
    await this.#inner.pushBlob(repository, bytes, options);
  }

  async pushManifest(repository: Repository, manifest: ManifestUpload, signal?: AbortSignal): Promise<string> {
    try {
      return await this.#inner.pushManifest(repository, manifest, signal);
    } finally {
      // Also after a failure: the registry may have taken the manifest before the connection broke.
      this.#pushes++;
      this.#asked.clear();
      this.#memory.forgetTags(repository);
    }
  }

  /** What certainly is not there has no tags; it need not be asked for again. */
  async #listTags(repository: Repository, signal?: AbortSignal): Promise<string[]> {
    try {
      return await this.#inner.listTags(repository, signal);
    } catch (error) {
      if (provesAbsence(error)) return [];
      throw error;
    }
  }

  /** Old answers are never taken in silence; who cannot wait is told that there are some. */
  async #hintAtOffline<T>(reference: Reference, asking: Promise<T>): Promise<T> {
    try {
      return await asking;
    } catch (error) {
      if (!(error instanceof RegistryError) || !isOutage(error)) throw error;
      const seen = (await this.#seen?.resolved(reference)) ?? (await this.#seen?.tagsOf(reference));
      if (seen === undefined) throw error;
      const offline = `With --offline, what was seen on ${seen.seenAt} is used.`;
      throw changedError(error, { hint: error.hint === undefined ? offline : `${error.hint} ${offline}` });
    }
  }

  async #readManifest(reference: Reference): Promise<FetchedManifest | undefined> {
    const remembered = this.#memory.resolved(reference);
    const digest = reference.digest ?? remembered?.digest;
    const bytes = digest === undefined ? undefined : await this.#content.read(digest, LONGEST_MANIFEST);
    if (digest === undefined || bytes === undefined) return undefined;
    return { digest, bytes, size: bytes.length, mediaType: remembered?.mediaType ?? ownMediaType(bytes) };
  }

  async #askOnce<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const running = this.#asked.get(question) as Promise<T> | undefined;
    if (running !== undefined) return await running;
    const asking = ask();
    this.#asked.set(question, asking);
    try {
      return await asking;
    } finally {
      if (this.#asked.get(question) === asking) this.#asked.delete(question);
    }
  }
}

function isOutage({ code, retry }: RegistryError): boolean {
  return retry !== undefined || code === 'NETWORK' || code === 'TIMEOUT';
}

/** Another question follows, which says what is wrong. */
function ignoreAnswer(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error;
}
