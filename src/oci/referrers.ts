import { AppError, compareText, isJsonObject } from '../base/index.ts';
import { readDescriptor } from './descriptor.ts';
import { type Repository, repositoryOfReference } from './reference.ts';
import { RegistryError } from './registry-error.ts';
import type { Store } from './store.ts';
import { parseStrictJson } from './strict-json.ts';

/** An artifact that refers to another one: a signature, a provenance statement, a bill of materials. */
export interface Referrer {
  readonly digest: string;
  /** What the list says; it may say nothing. */
  readonly artifactType?: string;
}

/**
 * Reads a list of referrers, sorted by digest. Entries that are no descriptors do not count.
 *
 * @throws RegistryError `REGISTRY` for what is no list
 * @see OCI Image Specification 1.1, image-index.md
 */
export function readReferrers(bytes: Uint8Array, what: string): Referrer[] {
  const parsed = parseStrictJson(bytes);
  const index = 'value' in parsed && isJsonObject(parsed.value) ? parsed.value : {};
  if (!Array.isArray(index.manifests)) throw new RegistryError('REGISTRY', `${what}: the answer is not an image index`);
  const found = index.manifests.flatMap((entry: unknown): Referrer[] => {
    const descriptor = readDescriptor(entry);
    if (typeof descriptor === 'string' || !isJsonObject(entry)) return [];
    const { artifactType } = entry;
    return [{ digest: descriptor.digest, ...(typeof artifactType === 'string' ? { artifactType } : {}) }];
  });
  return found.sort((a, b) => compareText(a.digest, b.digest));
}

/**
 * The referrers that an image index lists which is tagged with the digest: how clients keep them where there is no API.
 *
 * @see OCI Distribution Specification 1.1, Referrers Tag Schema
 */
export async function listTaggedReferrers(
  store: Pick<Store, 'fetchManifest'>,
  repository: Repository,
  digest: string,
  signal?: AbortSignal,
): Promise<Referrer[]> {
  const [algorithm = '', hex = ''] = digest.split(':');
  const reference = { ...repositoryOfReference(repository), tag: `${algorithm}-${hex.slice(0, 64)}` };
  try {
    const { bytes } = await store.fetchManifest(reference, signal);
    return readReferrers(bytes, `referrers of ${digest}`);
  } catch (error) {
    if (error instanceof AppError && error.code === 'ARTIFACT_NOT_FOUND') return [];
    throw error;
  }
}
