import { InternalError, sha256Digest } from '../base/index.ts';
import { Authorizer } from './authorizer.ts';
import type { CredentialSource } from './credential.ts';
import type { Descriptor } from './descriptor.ts';
import { digestMismatch, isDigest } from './digest.ts';
import { type HttpResponse, type HttpSend, headerOf } from './http-message.ts';
import { KnownSecrets } from './known-secrets.ts';
import { formatReference, type Reference, type RegistryRepository, type Repository } from './reference.ts';
import { RegistryClient } from './registry-client.ts';
import { RegistryError } from './registry-error.ts';
import { listRegistryTags } from './registry-tags.ts';
import { endpoint, type RegistryActions, type RegistryTarget, registryTarget } from './registry-target.ts';
import { hasRegistryBlob, uploadBlob } from './registry-upload.ts';
import type { RetryPolicy } from './retry.ts';
import {
  type FetchedManifest,
  LONGEST_MANIFEST,
  type ManifestUpload,
  type PushBlobOptions,
  type ResolvedManifest,
  type Store,
} from './store.ts';
import { blobName, digestOfUpload, selectorOf, verifyBlob } from './store-content.ts';
import type { Timing } from './timing.ts';

/** What a registry store needs from outside. */
export interface RegistryStoreOptions {
  readonly send: HttpSend;
  readonly timing: Timing;
  readonly credentials: CredentialSource;
  /** Allows plain HTTP beyond this machine. */
  readonly plainHttp?: boolean;
  readonly retry?: RetryPolicy;
  /** Further hosts of token services, exactly as in the address. */
  readonly trustedRealms?: readonly string[];
}

/** Registries hide what they are not asked for: an OCI manifest is a 404 to those who name other types only. */
const MANIFEST_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

/**
 * A store in registries over HTTP: any host, one set of tokens.
 *
 * @see OCI Distribution Specification 1.1
 */
export class RegistryStore implements Store {
  readonly #client: RegistryClient;
  readonly #plainHttp: boolean;

  constructor(options: RegistryStoreOptions) {
    const { timing, retry } = options;
    const secrets = new KnownSecrets();
    const send = secrets.hidingSend(options.send);
    const authorizer = new Authorizer({ ...options, send, credentials: secrets.watch(options.credentials) });
    this.#client = new RegistryClient({ send, timing, secrets, authorizer, ...(retry === undefined ? {} : { retry }) });
    this.#plainHttp = options.plainHttp ?? false;
  }

  async resolve(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest> {
    return await this.#resolve(reference, 'pull', signal);
  }

  async resolveForPush(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest> {
    return await this.#resolve(reference, 'pull,push', signal);
  }

  async #resolve(reference: Reference, actions: RegistryActions, signal?: AbortSignal): Promise<ResolvedManifest> {
    const target = this.#target(reference, actions);
    const response = await this.#client.request(
      target,
      { ...manifestRequest(target, reference), method: 'HEAD', expect: [200, 403, 404, 405] },
      signal,
    );
    const digest = headerOf(response, 'docker-content-digest') ?? '';
    const size = Number(headerOf(response, 'content-length') ?? Number.NaN);
    if (response.status !== 200 || !isDigest(digest) || !Number.isSafeInteger(size)) {
      // An answer to HEAD has no body, and so does not say what a 403 or 404 means; the other one does.
      const { bytes: _, ...resolved } = await this.#fetchManifest(reference, actions, signal);
      return resolved;
    }
    expectDigest(reference, digest);
    return { digest, mediaType: mediaTypeOf(response), size };
  }

  async fetchManifest(reference: Reference, signal?: AbortSignal): Promise<FetchedManifest> {
    return await this.#fetchManifest(reference, 'pull', signal);
  }

  async #fetchManifest(reference: Reference, actions: RegistryActions, signal?: AbortSignal): Promise<FetchedManifest> {
    const target = this.#target(reference, actions);
    const response = await this.#client.request(target, manifestRequest(target, reference), signal);
    const bytes = response.body;
    const claimed = headerOf(response, 'docker-content-digest');
    const upload = (digest: string): string => digestOfUpload({ bytes, tagOrDigest: digest, mediaType: '' }, reference);
    if (claimed !== undefined && isDigest(claimed)) upload(claimed);
    const digest = reference.digest === undefined ? sha256Digest(bytes) : upload(reference.digest);
    return { digest, bytes, mediaType: mediaTypeOf(response), size: bytes.length };
  }

  async listTags(repository: Repository, signal?: AbortSignal): Promise<string[]> {
    return listRegistryTags(this.#client, this.#target(repository, 'pull'), signal);
  }

  async fetchBlob(repository: Repository, descriptor: Descriptor, signal?: AbortSignal): Promise<Uint8Array> {
    const target = this.#target(repository, 'pull');
    const request = {
      what: blobName(repository, descriptor.digest),
      method: 'GET',
      url: endpoint(target, `blobs/${descriptor.digest}`),
      maxBytes: descriptor.size,
      expect: [200],
      redirects: 5,
    } as const;
    const { body } = await this.#client.request(target, request, signal).catch((error: unknown) => {
      if (!(error instanceof RegistryError) || error.code !== 'TOO_LARGE') throw error;
      throw digestMismatch(request.what, `${descriptor.size} bytes`, 'more');
    });
    verifyBlob(body, descriptor, repository);
    return body;
  }

  async hasBlob(repository: Repository, digest: string, signal?: AbortSignal): Promise<boolean> {
    const target = this.#target(repository, 'pull');
    const blob = { what: blobName(repository, digest), digest, signal };
    return this.#client.retry(() => hasRegistryBlob(this.#client, target, blob), signal);
  }

  async pushBlob(repository: Repository, bytes: Uint8Array, options: PushBlobOptions = {}): Promise<void> {
    const { force = false, signal } = options;
    const what = blobName(repository, sha256Digest(bytes));
    await uploadBlob(this.#client, this.#target(repository, 'pull,push'), bytes, { what, force, signal });
  }

  async pushManifest(repository: Repository, manifest: ManifestUpload, signal?: AbortSignal): Promise<string> {
    const digest = digestOfUpload(manifest, repository);
    const target = this.#target(repository, 'pull,push');
    const request = {
      what: `manifest ${manifest.tagOrDigest} of ${formatReference(repository)}`,
      method: 'PUT',
      url: endpoint(target, `manifests/${manifest.tagOrDigest}`),
      headers: { 'content-type': manifest.mediaType },
      body: manifest.bytes,
      maxBytes: 64 * 1024,
      expect: [200, 201, 202],
    } as const;
    const response = await this.#client.request(target, request, signal);
    const stored = headerOf(response, 'docker-content-digest');
    if (stored !== undefined && stored !== digest)
      throw digestMismatch(request.what, digest, isDigest(stored) ? stored : 'unknown');
    return digest;
  }

  #target(repository: Repository, actions: RegistryActions): RegistryTarget {
    return registryTarget(expectRegistry(repository), actions, this.#plainHttp);
  }
}

function manifestRequest(target: RegistryTarget, reference: Reference) {
  return {
    what: formatReference(reference),
    method: 'GET',
    url: endpoint(target, `manifests/${selectorOf(reference)}`),
    headers: { accept: MANIFEST_TYPES },
    maxBytes: LONGEST_MANIFEST,
    expect: [200],
  } as const;
}

function expectRegistry(repository: Repository): RegistryRepository {
  if (repository.kind === 'registry') return repository;
  throw new InternalError(`not in a registry: ${formatReference(repository)}`);
}

function expectDigest(reference: Reference, digest: string): void {
  if (reference.digest !== undefined && reference.digest !== digest) {
    throw digestMismatch(formatReference(reference), reference.digest, digest);
  }
}

function mediaTypeOf(response: HttpResponse): string {
  return headerOf(response, 'content-type')?.split(';')[0]?.trim() ?? '';
}
