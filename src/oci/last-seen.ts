import { join } from 'node:path';
import { isJsonObject, sha256Hex } from '../base/index.ts';
import { isDigest } from './digest.ts';
import { readFileIfExists, writeFileAtomically } from './file-access.ts';
import { formatReference, type Reference, type Repository, repositoryOfReference } from './reference.ts';
import type { ResolvedManifest } from './store.ts';

const LARGEST_RECORD = 32 * 1024 * 1024;

/** What a registry said, and when, as an ISO 8601 text in UTC. */
export interface Seen<T> {
  readonly value: T;
  readonly seenAt: string;
}

/**
 * What registries said last about tags, one small file for each answer, so that processes never have to agree on more
 * than who writes last. Like all caches it fails nothing: what cannot be written is not kept.
 */
export class LastSeen {
  readonly #directory: string;
  readonly #now: () => number;

  /** @param now milliseconds since 1970 */
  constructor(directory: string, now: () => number) {
    this.#directory = directory;
    this.#now = now;
  }

  async rememberTags(repository: Repository, tags: readonly string[]): Promise<void> {
    await this.#write(keyOf(repository), tags);
  }

  /** What a tag stands for; digests need no memory. */
  async rememberResolved(reference: Reference, { digest, mediaType, size }: ResolvedManifest): Promise<void> {
    const key = tagKey(reference);
    if (key !== undefined) await this.#write(key, { digest, mediaType, size });
  }

  async tagsOf(repository: Repository): Promise<Seen<string[]> | undefined> {
    return await this.#read(keyOf(repository), (value) =>
      Array.isArray(value) && value.every((tag) => typeof tag === 'string') ? value : undefined,
    );
  }

  async resolved(reference: Reference): Promise<Seen<ResolvedManifest> | undefined> {
    const key = tagKey(reference);
    return key === undefined ? undefined : await this.#read(key, readResolved);
  }

  async #write(key: string, value: unknown): Promise<void> {
    const seenAt = new Date(this.#now()).toISOString();
    const bytes = new TextEncoder().encode(JSON.stringify({ version: 1, key, seenAt, value }));
    await writeFileAtomically(this.#pathOf(key), bytes, { isCache: true }).catch(() => undefined);
  }

  async #read<T>(key: string, readValue: (value: unknown) => T | undefined): Promise<Seen<T> | undefined> {
    const bytes = await readFileIfExists(this.#pathOf(key), LARGEST_RECORD).catch(() => undefined);
    const record = bytes === undefined ? undefined : parseJson(bytes);
    if (!isJsonObject(record) || record.version !== 1 || record.key !== key) return undefined;
    const value = readValue(record.value);
    const { seenAt } = record;
    const isDated = typeof seenAt === 'string' && !Number.isNaN(Date.parse(seenAt));
    return value !== undefined && isDated ? { value, seenAt } : undefined;
  }

  /** References may be longer than names of files, and differ in case only. */
  #pathOf(key: string): string {
    return join(this.#directory, `${sha256Hex(key)}.json`);
  }
}

/** Also of a reference with a tag. */
function keyOf(repository: Repository): string {
  return formatReference(repositoryOfReference(repository));
}

function tagKey({ tag, digest, ...repository }: Reference): string | undefined {
  return tag === undefined || digest !== undefined ? undefined : formatReference({ ...repository, tag });
}

/** The record of a manifest, as it was written. */
export function readResolved(value: unknown): ResolvedManifest | undefined {
  if (!isJsonObject(value)) return undefined;
  const { digest, mediaType, size } = value;
  const isValid = typeof digest === 'string' && isDigest(digest) && typeof mediaType === 'string';
  return isValid && Number.isSafeInteger(size) ? { digest, mediaType, size: Number(size) } : undefined;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
