import { InternalError, sha256Digest } from '../base/index.ts';
import { Authorizer } from './authorizer.ts';
import { withoutCoding } from './content-coding.ts';
import type { CredentialSource } from './credential.ts';
import type { Descriptor } from './descriptor.ts';
import { digestMismatch, isDigest } from './digest.ts';
import { type HttpResponse, type HttpSend, headerOf } from './http-message.ts';
import { KnownSecrets } from './known-secrets.ts';
import { quoteForeignText } from './redact.ts';
import { formatReference, type Reference, type RegistryRepository, type Repository } from './reference.ts';
import { listTaggedReferrers, type Referrer } from './referrers.ts';
import { RegistryClient } from './registry-client.ts';
import { changedError, RegistryError } from './registry-error.ts';
import { registryOrigin } from './registry-host.ts';
import { listRegistryReferrers } from './registry-referrers.ts';
import { listRegistryTags } from './registry-tags.ts';
import { endpoint, type RegistryActions, type RegistryTarget } from './registry-target.ts';
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
import { noticeTls, wantsTls } from './wants-tls.ts';

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
  /** Hosts that were asked in plain HTTP and turned out to speak TLS. */
  readonly #tlsHosts = new Set<string>();
  /** Blobs that this store has sent, by repository and digest. */
  readonly #sent = new Set<string>();

  constructor(options: RegistryStoreOptions) {
    const { timing, retry } = options;
    const secrets = new KnownSecrets();
    const send = secrets.hidingSend(noticeTls(options.send));
    const authorizer = new Authorizer({ ...options, send, credentials: secrets.watch(options.credentials) });
    this.#client = new RegistryClient({ send, timing, secrets, authorizer, ...(retry === undefined ? {} : { retry }) });
    this.#plainHttp = options.plainHttp ?? false;
  }

  async resolve(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest> {
    return await this.#within(reference, 'pull', async (target) => {
      const request = { ...manifestRequest(target, reference), method: 'HEAD', expect: HEAD_ANSWERS } as const;
      const response = await this.#client.request(target, request, signal);
      const digest = headerOf(response, 'docker-content-digest') ?? '';
      const isCoded = headerOf(response, 'content-encoding') !== undefined;
      const size = isCoded ? Number.NaN : Number(headerOf(response, 'content-length') ?? Number.NaN);
      if (response.status !== 200 || !isDigest(digest) || !Number.isSafeInteger(size)) {
        // An answer to HEAD has no body, and so does not say what it means; the other one does.
        return withoutBytes(await this.#fetchManifest(target, reference, signal));
      }
      expectDigest(reference, digest);
      return { digest, mediaType: mediaTypeOf(response), size };
    });
  }

  /** Computed from the bytes: what is written next, and what was written, rests on it. */
  async resolveForPush(reference: Reference, signal?: AbortSignal): Promise<ResolvedManifest> {
    return await this.#within(reference, 'pull,push', async (target) =>
      withoutBytes(await this.#fetchManifest(target, reference, signal)),
    );
  }

  async fetchManifest(reference: Reference, signal?: AbortSignal): Promise<FetchedManifest> {
    return await this.#within(reference, 'pull', (target) => this.#fetchManifest(target, reference, signal));
  }

  async #fetchManifest(target: RegistryTarget, reference: Reference, signal?: AbortSignal): Promise<FetchedManifest> {
    const answer = await this.#client.request(target, manifestRequest(target, reference), signal);
    const response = withoutCoding(answer, formatReference(reference), LONGEST_MANIFEST);
    const bytes = response.body;
    const claimed = headerOf(response, 'docker-content-digest');
    const upload = (digest: string): string => digestOfUpload({ bytes, tagOrDigest: digest, mediaType: '' }, reference);
    const isVouchedFor = reference.digest !== undefined || (claimed !== undefined && isDigest(claimed));
    if (claimed !== undefined && isDigest(claimed)) upload(claimed);
    if (!isVouchedFor && !isJson(bytes)) throw noManifest(response, reference);
    const digest = reference.digest === undefined ? sha256Digest(bytes) : upload(reference.digest);
    return { digest, bytes, mediaType: mediaTypeOf(response), size: bytes.length };
  }

  async listTags(repository: Repository, signal?: AbortSignal): Promise<string[]> {
    return await this.#within(repository, 'pull', (target) => listRegistryTags(this.#client, target, signal));
  }

  async fetchBlob(repository: Repository, descriptor: Descriptor, signal?: AbortSignal): Promise<Uint8Array> {
    const what = blobName(repository, descriptor.digest);
    const { body } = await this.#within(repository, 'pull', (target) => {
      const url = endpoint(target, `blobs/${descriptor.digest}`);
      const request = { what, method: 'GET', url, maxBytes: descriptor.size, expect: [200] } as const;
      return this.#client.request(target, request, signal);
    }).catch((error: unknown) => {
      if (!(error instanceof RegistryError) || error.code !== 'TOO_LARGE') throw error;
      throw digestMismatch(what, `${descriptor.size} bytes`, 'more');
    });
    verifyBlob(body, descriptor, repository);
    return body;
  }

  async listReferrers(repository: Repository, digest: string, signal?: AbortSignal): Promise<Referrer[]> {
    const found = await this.#within(repository, 'pull', (target) =>
      listRegistryReferrers(this.#client, target, digest, signal),
    );
    return found ?? (await listTaggedReferrers(this, repository, digest, signal));
  }

  async hasBlob(repository: Repository, digest: string, signal?: AbortSignal): Promise<boolean> {
    const blob = { what: blobName(repository, digest), digest, signal };
    return await this.#within(repository, 'pull', (target) =>
      this.#client.retry(() => hasRegistryBlob(this.#client, target, blob), signal),
    );
  }

  async pushBlob(repository: Repository, bytes: Uint8Array, options: PushBlobOptions = {}): Promise<void> {
    const { force = false, signal } = options;
    const what = blobName(repository, sha256Digest(bytes));
    if (this.#sent.has(what) && !force) return;
    await this.#within(repository, 'pull,push', (target) =>
      uploadBlob(this.#client, target, bytes, { what, force, signal }),
    );
    this.#sent.add(what);
  }

  async pushManifest(repository: Repository, manifest: ManifestUpload, signal?: AbortSignal): Promise<string> {
    const digest = digestOfUpload(manifest, repository);
    const what = `manifest ${manifest.tagOrDigest} of ${formatReference(repository)}`;
    const response = await this.#within(repository, 'pull,push', (target) => {
      const url = endpoint(target, `manifests/${manifest.tagOrDigest}`);
      const headers = { 'content-type': manifest.mediaType };
      const request = { what, method: 'PUT', url, headers, body: manifest.bytes, ...STORED } as const;
      return this.#client.request(target, request, signal);
    }).catch((error: unknown) => {
      throw isTypeRefusal(error) ? changedError(error, { hint: TRY_IMAGE_STYLE }) : error;
    });
    const stored = headerOf(response, 'docker-content-digest');
    if (stored !== undefined && stored !== digest)
      throw digestMismatch(what, digest, isDigest(stored) ? stored : 'unknown');
    return digest;
  }

  /** Registries on this machine are asked in plain HTTP first; one that says that it speaks TLS is asked so. */
  async #within<T>(
    repository: Repository,
    actions: RegistryActions,
    ask: (target: RegistryTarget) => Promise<T>,
  ): Promise<T> {
    const named = expectRegistry(repository);
    const origin = this.#tlsHosts.has(named.host)
      ? new URL(`https://${named.host}`)
      : registryOrigin(named.host, this.#plainHttp);
    const target = { repository: named, actions, origin };
    try {
      return await ask(target);
    } catch (error) {
      if (!(await wantsTls(this.#client, target, error))) throw error;
      this.#tlsHosts.add(named.host);
      return await this.#within(repository, actions, ask);
    }
  }
}

/** What HEAD may say before GET is asked: some registries and proxies know no HEAD, and say so in many ways. */
const HEAD_ANSWERS = [200, 400, 403, 404, 405, 406, 415, 501] as const;

/** The answers to a manifest that was sent. */
const STORED = { maxBytes: 64 * 1024, expect: [200, 201, 202] } as const;

function withoutBytes({ digest, mediaType, size }: FetchedManifest): ResolvedManifest {
  return { digest, mediaType, size };
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

/** What the registry says about the type; those that only stand for any content say nothing. */
function mediaTypeOf(response: HttpResponse): string {
  const type = contentTypeOf(response);
  return /^(?:(?:application|binary)\/octet-stream|application\/json|text\/plain)$/i.test(type) ? '' : type;
}

function contentTypeOf(response: HttpResponse): string {
  return headerOf(response, 'content-type')?.split(';')[0]?.trim() ?? '';
}

/** A page or nothing at all with status 200 is a failure of the way, and no broken artifact, unless a digest says so. */
function noManifest(response: HttpResponse, reference: Reference): RegistryError {
  const kind = contentTypeOf(response);
  const shown =
    response.body.length === 0 ? 'empty' : `no manifest${kind === '' ? '' : ` (${quoteForeignText(kind, 100)})`}`;
  return new RegistryError('REGISTRY', `${formatReference(reference)}: the answer is ${shown}`);
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

function isTypeRefusal(error: unknown): error is RegistryError {
  return error instanceof RegistryError && error.registryCodes.includes('MANIFEST_INVALID');
}

const TRY_IMAGE_STYLE =
  'Some registries take images only: try --artifact-style image. If that is refused too, the registry says above why.';
