import { AppError, compareText } from '../base/index.ts';
import type { CacheFolder } from './cache-folder.ts';
import type { Descriptor } from './descriptor.ts';
import type { Seen } from './last-seen.ts';
import { formatReference, type Reference, type Repository, repositoryOfReference } from './reference.ts';
import type { Referrer } from './referrers.ts';
import { type FetchedManifest, LONGEST_MANIFEST, type ResolvedManifest, type Store } from './store.ts';
import { blobName, ownMediaType, selectorOf, verifyBlob } from './store-content.ts';

/**
 * A store that sends nothing: it knows what earlier runs saw, and says how old that is. Everything else is `NETWORK`,
 * never absence: nobody knows what is in a registry that was not asked.
 */
export class OfflineStore implements Store {
  readonly #cache: CacheFolder | undefined;
  /** Time of the oldest answer that was given, by repository. */
  readonly #served = new Map<string, string>();

  /** @param cache without one nothing is known */
  constructor(cache: CacheFolder | undefined) {
    this.#cache = cache;
  }

  /** When the oldest answer that was given about a repository was seen, in ISO 8601; `undefined` when none was. */
  servedAs(repository: Repository): string | undefined {
    return this.#served.get(keyOf(repository));
  }

  /** The same for every repository of which an answer was given, sorted by name. */
  allServed(): { readonly repository: string; readonly seenAt: string }[] {
    const served = [...this.#served].sort(([a], [b]) => compareText(a, b));
    return served.map(([repository, seenAt]) => ({ repository, seenAt }));
  }

  async resolve(reference: Reference): Promise<ResolvedManifest> {
    const { digest, mediaType, size } = await this.fetchManifest(reference);
    return { digest, mediaType, size };
  }

  async resolveForPush(reference: Reference): Promise<ResolvedManifest> {
    throw needsNetwork(reference);
  }

  async fetchManifest(reference: Reference): Promise<FetchedManifest> {
    selectorOf(reference);
    const seen = reference.digest === undefined ? await this.#cache?.seen.resolved(reference) : undefined;
    const digest = reference.digest ?? this.#serve(reference, seen)?.digest;
    const bytes = digest === undefined ? undefined : await this.#cache?.content.read(digest, LONGEST_MANIFEST);
    if (digest === undefined || bytes === undefined) throw neverSeen(formatReference(reference));
    return { digest, bytes, size: bytes.length, mediaType: seen?.value.mediaType ?? ownMediaType(bytes) };
  }

  async listTags(repository: Repository): Promise<string[]> {
    const tags = this.#serve(repository, await this.#cache?.seen.tagsOf(repository));
    if (tags === undefined) throw neverSeen(`tags of ${formatReference(repository)}`);
    return tags;
  }

  async fetchBlob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array> {
    const bytes = await this.#cache?.content.read(descriptor.digest, descriptor.size);
    if (bytes === undefined) throw neverSeen(blobName(repository, descriptor.digest));
    verifyBlob(bytes, descriptor, repository);
    return bytes;
  }

  async listReferrers(repository: Repository, digest: string): Promise<Referrer[]> {
    throw neverSeen(`referrers of ${digest} in ${formatReference(repository)}`);
  }

  async hasBlob(repository: Repository): Promise<boolean> {
    throw needsNetwork(repository);
  }

  async pushBlob(repository: Repository): Promise<void> {
    throw needsNetwork(repository);
  }

  async pushManifest(repository: Repository): Promise<string> {
    throw needsNetwork(repository);
  }

  #serve<T>(repository: Repository, seen: Seen<T> | undefined): T | undefined {
    if (seen === undefined) return undefined;
    const key = keyOf(repository);
    const known = this.#served.get(key);
    if (known === undefined || seen.seenAt < known) this.#served.set(key, seen.seenAt);
    return seen.value;
  }
}

function keyOf(repository: Repository): string {
  return formatReference(repositoryOfReference(repository));
}

function neverSeen(what: string): AppError {
  return new AppError('NETWORK', `${what}: not in the cache, and --offline forbids the network`, {
    hint: 'Run once without --offline, or map the registry to a folder with --mirror oci://…=oci-layout:….',
  });
}

function needsNetwork(repository: Repository): AppError {
  return new AppError(
    'NETWORK',
    `writing to ${formatReference(repository)} needs the network, which --offline forbids`,
    {
      hint: 'Run without --offline, or map the registry to a folder with --mirror oci://…=oci-layout:….',
    },
  );
}
