import { isJsonObject } from '../base/index.ts';
import { readResolved } from './last-seen.ts';
import { formatReference, type Reference, type Repository, repositoryOfReference } from './reference.ts';
import type { ResolvedManifest } from './store.ts';

const VERSION = 1;

/**
 * What registries said in one run about tags, so that the later steps of a job see the same state and do not ask again.
 * Beyond a run it would be stale: whoever keeps it longer serves old tags.
 */
export class RunMemory {
  readonly #tags = new Map<string, readonly string[]>();
  readonly #resolved = new Map<string, ResolvedManifest>();

  /** Reads what {@link serialise} wrote; anything else gives an empty memory. */
  static parse(text: string): RunMemory {
    const memory = new RunMemory();
    const saved = parseJson(text);
    if (!isJsonObject(saved) || saved.version !== VERSION) return memory;
    for (const [repository, tags] of entriesOf(saved.tags)) {
      if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')) memory.#tags.set(repository, tags);
    }
    for (const [reference, value] of entriesOf(saved.resolved)) {
      const resolved = readResolved(value);
      if (resolved !== undefined) memory.#resolved.set(reference, resolved);
    }
    return memory;
  }

  serialise(): string {
    const [tags, resolved] = [Object.fromEntries(this.#tags), Object.fromEntries(this.#resolved)];
    return JSON.stringify({ version: VERSION, tags, resolved });
  }

  tagsOf(repository: Repository): string[] | undefined {
    return this.#tags.get(keyOf(repository))?.slice();
  }

  rememberTags(repository: Repository, tags: readonly string[]): void {
    this.#tags.set(keyOf(repository), [...tags]);
  }

  /** What a tag, or a digest where both are given, stood for. */
  resolved(reference: Reference): ResolvedManifest | undefined {
    return this.#resolved.get(selectorKey(reference));
  }

  rememberResolved(reference: Reference, { digest, mediaType, size }: ResolvedManifest): void {
    const manifest = { digest, mediaType, size };
    this.#resolved.set(selectorKey(reference), manifest);
    this.#resolved.set(selectorKey({ ...reference, digest }), manifest);
  }

  /** Forgets the tags of a repository; what digests stand for never changes. */
  forgetTags(repository: Repository): void {
    const key = keyOf(repository);
    this.#tags.delete(key);
    for (const known of [...this.#resolved.keys()]) if (known.startsWith(`${key}:`)) this.#resolved.delete(known);
  }
}

function keyOf(reference: Reference): string {
  return formatReference(repositoryOfReference(reference));
}

function selectorKey(reference: Reference): string {
  const { tag, digest } = reference;
  return digest === undefined ? `${keyOf(reference)}:${tag ?? ''}` : `${keyOf(reference)}@${digest}`;
}

function entriesOf(value: unknown): [string, unknown][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
