import { sha256Digest } from '../base/index.ts';
import { type RegistryClient, redirectTarget } from './registry-client.ts';
import { exhaustedError, RegistryError } from './registry-error.ts';
import { endpoint, type RegistryTarget } from './registry-target.ts';

const LONGEST_ANSWER = 64 * 1024;
/** Up to this many bytes, sending is cheaper than asking first. */
const SENT_UNASKED = 64 * 1024;

/** Asks once whether a blob is there. */
export async function hasRegistryBlob(
  client: RegistryClient,
  target: RegistryTarget,
  blob: RegistryBlob,
): Promise<boolean> {
  const request = {
    what: blob.what,
    method: 'HEAD',
    url: endpoint(target, `blobs/${blob.digest}`),
    maxBytes: 0,
    expect: [200, 404],
  } as const;
  return (await client.requestOnce(target, request, blob.signal)).status === 200;
}

/** A blob in a registry. */
export interface RegistryBlob {
  readonly what: string;
  readonly digest: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Uploads a blob in one piece. Whether a large one is there is asked first. Each request has tries of its own; when
 * sending fails, a new session is started, since nobody knows what became of the old one, and what arrived after all is
 * found by a question.
 *
 * @param force sends it even when the registry claims to have it
 * @see OCI Distribution Specification 1.1, POST then PUT
 */
export async function uploadBlob(
  client: RegistryClient,
  target: RegistryTarget,
  bytes: Uint8Array,
  options: { readonly what: string; readonly force: boolean; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const { what, force, signal } = options;
  const digest = sha256Digest(bytes);
  let ask = !force && bytes.length > SENT_UNASKED;
  await client.retry(async () => {
    if (ask && (await isThere(client, target, { what, digest, signal }))) return;
    ask = !force;
    const url = await startSession(client, target, what, signal);
    // As text: reading and writing the parameters anew could change the signature in an address.
    url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    const finish = {
      what,
      method: 'PUT',
      url,
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      maxBytes: LONGEST_ANSWER,
      expect: [200, 201, 204],
    } as const;
    await client.requestOnce(target, finish, signal);
  }, signal);
}

async function startSession(
  client: RegistryClient,
  target: RegistryTarget,
  what: string,
  signal: AbortSignal | undefined,
): Promise<URL> {
  const url = endpoint(target, 'blobs/uploads/');
  const start = { what, method: 'POST', url, maxBytes: LONGEST_ANSWER, expect: [202] } as const;
  try {
    const response = await client.request(target, start, signal);
    return redirectTarget(response, response.url, target);
  } catch (error) {
    throw exhaustedError(error);
  }
}

/** Who may not ask may still send: an answer to HEAD has no body that would say what a refusal means. */
async function isThere(client: RegistryClient, target: RegistryTarget, blob: RegistryBlob): Promise<boolean> {
  try {
    return await client.retry(() => hasRegistryBlob(client, target, blob), blob.signal);
  } catch (error) {
    if (error instanceof RegistryError && (error.status === 403 || error.status === 405)) return false;
    throw exhaustedError(error);
  }
}
