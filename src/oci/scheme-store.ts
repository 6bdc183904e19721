import type { Descriptor } from './descriptor.ts';
import type { Reference, Repository } from './reference.ts';
import type { Referrer } from './referrers.ts';
import type { FetchedManifest, ManifestUpload, PushBlobOptions, ResolvedManifest, Store } from './store.ts';

/** One store for both spellings of references: `oci://` goes to the registry store, `oci-layout:` to the layout store. */
export class SchemeStore implements Store {
  readonly #stores: { readonly registry: Store; readonly layout: Store };

  constructor(stores: { readonly registry: Store; readonly layout: Store }) {
    this.#stores = stores;
  }

  resolve(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest> {
    return this.#stores[reference.kind].resolve(reference, signal);
  }

  resolveForPush(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest> {
    return this.#stores[reference.kind].resolveForPush(reference, signal);
  }

  fetchManifest(reference: Reference, signal?: AbortSignal): Promise<FetchedManifest> {
    return this.#stores[reference.kind].fetchManifest(reference, signal);
  }

  listTags(repository: Repository, signal?: AbortSignal): Promise<string[]> {
    return this.#stores[repository.kind].listTags(repository, signal);
  }

  fetchBlob(repository: Repository, descriptor: Descriptor, signal?: AbortSignal): Promise<Uint8Array> {
    return this.#stores[repository.kind].fetchBlob(repository, descriptor, signal);
  }

  listReferrers(repository: Repository, digest: string, signal?: AbortSignal): Promise<Referrer[]> {
    return this.#stores[repository.kind].listReferrers(repository, digest, signal);
  }

  hasBlob(repository: Repository, digest: string, signal?: AbortSignal): Promise<boolean> {
    return this.#stores[repository.kind].hasBlob(repository, digest, signal);
  }

  pushBlob(repository: Repository, bytes: Uint8Array, options?: PushBlobOptions): Promise<void> {
    return this.#stores[repository.kind].pushBlob(repository, bytes, options);
  }

  pushManifest(repository: Repository, manifest: ManifestUpload, signal?: AbortSignal): Promise<string> {
    return this.#stores[repository.kind].pushManifest(repository, manifest, signal);
  }
}
