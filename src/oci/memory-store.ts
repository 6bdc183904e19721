import { compareText, sha256Digest } from '../base/index.ts';
import type { Descriptor } from './descriptor.ts';
import { isDigest } from './digest.ts';
import { formatReference, type Reference, type Repository, repositoryOfReference } from './reference.ts';
import { listTaggedReferrers, type Referrer } from './referrers.ts';
import { artifactMissing } from './registry-error.ts';
import type { FetchedManifest, ManifestUpload, PushBlobOptions, ResolvedManifest, Store } from './store.ts';
import { blobName, digestOfUpload, selectorOf, verifyBlob } from './store-content.ts';

interface MemoryRepository {
  readonly blobs: Map<string, Uint8Array>;
  readonly manifests: Map<string, FetchedManifest>;
  readonly tags: Map<string, string>;
}

/** A store in memory, for dry runs and tests. Holds any repository, in registries and layouts alike. */
export class MemoryStore implements Store {
  readonly #repositories = new Map<string, MemoryRepository>();

  async resolve(reference: Reference): Promise<ResolvedManifest> {
    const { digest, mediaType, size } = await this.fetchManifest(reference);
    return { digest, mediaType, size };
  }

  async resolveForPush(reference: Reference): Promise<ResolvedManifest> {
    return await this.resolve(reference);
  }

  async fetchManifest(reference: Reference): Promise<FetchedManifest> {
    const { manifests, tags } = this.#existing(reference);
    const selector = selectorOf(reference);
    const manifest = manifests.get(isDigest(selector) ? selector : (tags.get(selector) ?? ''));
    if (manifest === undefined) throw artifactMissing(`${formatReference(reference)} does not exist`);
    return manifest;
  }

  async listTags(repository: Repository): Promise<string[]> {
    return [...this.#existing(repository).tags.keys()].sort(compareText);
  }

  async fetchBlob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array> {
    const bytes = this.#existing(repository).blobs.get(descriptor.digest);
    if (bytes === undefined) throw artifactMissing(`${blobName(repository, descriptor.digest)} does not exist`);
    verifyBlob(bytes, descriptor, repository);
    return bytes;
  }

  async listReferrers(repository: Repository, digest: string): Promise<Referrer[]> {
    return await listTaggedReferrers(this, repository, digest);
  }

  async hasBlob(repository: Repository, digest: string): Promise<boolean> {
    return this.#find(repository)?.blobs.has(digest) ?? false;
  }

  async pushBlob(repository: Repository, bytes: Uint8Array, _options?: PushBlobOptions): Promise<void> {
    this.#open(repository).blobs.set(sha256Digest(bytes), bytes);
  }

  async pushManifest(repository: Repository, manifest: ManifestUpload): Promise<string> {
    const { bytes, mediaType, tagOrDigest } = manifest;
    const digest = digestOfUpload(manifest, repository);
    const { manifests, tags } = this.#open(repository);
    manifests.set(digest, { digest, mediaType, bytes, size: bytes.length });
    if (!isDigest(tagOrDigest)) tags.set(tagOrDigest, digest);
    return digest;
  }

  #find(repository: Repository): MemoryRepository | undefined {
    return this.#repositories.get(formatReference(repositoryOfReference(repository)));
  }

  #existing(repository: Repository): MemoryRepository {
    const found = this.#find(repository);
    if (found === undefined) throw artifactMissing(`${formatReference(repository)} does not exist`);
    return found;
  }

  #open(repository: Repository): MemoryRepository {
    const found = this.#find(repository) ?? { blobs: new Map(), manifests: new Map(), tags: new Map() };
    this.#repositories.set(formatReference(repositoryOfReference(repository)), found);
    return found;
  }
}
