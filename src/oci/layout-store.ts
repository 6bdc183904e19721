import { join, resolve } from 'node:path';
import { AppError, compareText, InternalError, sha256Digest } from '../base/index.ts';
import type { Descriptor } from './descriptor.ts';
import { isDigest, verifyDigest } from './digest.ts';
import { pathExists, readStoredFile, writeFileAtomically } from './file-access.ts';
import { addLayoutEntry, formatLayoutIndex, type LayoutEntry, parseLayoutIndex, tagOfEntry } from './layout-index.ts';
import { withLockFile } from './layout-lock.ts';
import { formatReference, type Reference, type Repository } from './reference.ts';
import { repositoryProblem, TAG_GRAMMAR } from './reference-grammar.ts';
import { listTaggedReferrers, type Referrer } from './referrers.ts';
import { artifactMissing, RegistryError } from './registry-error.ts';
import {
  type FetchedManifest,
  LONGEST_MANIFEST,
  type ManifestUpload,
  type PushBlobOptions,
  type ResolvedManifest,
  type Store,
} from './store.ts';
import { blobName, digestOfUpload, selectorOf, verifyBlob } from './store-content.ts';
import { SYSTEM_TIMING, type Timing } from './timing.ts';

const MARKER_FILE = 'oci-layout';
const LAYOUT_MARKER = '{"imageLayoutVersion":"1.0.0"}\n';
/** Beyond anything that a bundle may have; keeps a wrong folder from filling the memory. */
const LARGEST_FILE = 128 * 1024 * 1024;

/** Running index updates by folder: each waits for the one before it. */
const INDEX_UPDATES = new Map<string, Promise<void>>();

/** Settings of a layout store. */
export interface LayoutStoreOptions {
  /** For waiting until other writers have ended; default the real clock. */
  readonly timing?: Timing;
}

/**
 * A store in a folder of OCI image layouts, one per repository: `DIR/REPO/{oci-layout,index.json,blobs}`. Tags are
 * `org.opencontainers.image.ref.name` annotations, as skopeo, oras and umoci use them. Writers do not lose each other's
 * tags, in one process or in several: `index.json.lock` keeps them apart. Other tools do not know the lock.
 *
 * @see OCI Image Specification 1.1, image-layout.md
 */
export class LayoutStore implements Store {
  readonly #timing: Timing;

  constructor(options: LayoutStoreOptions = {}) {
    this.#timing = options.timing ?? SYSTEM_TIMING;
  }

  async resolve(reference: Reference): Promise<ResolvedManifest> {
    const { digest, mediaType, size } = await this.fetchManifest(reference);
    return { digest, mediaType, size };
  }

  async resolveForPush(reference: Reference): Promise<ResolvedManifest> {
    return await this.resolve(reference);
  }

  async fetchManifest(reference: Reference): Promise<FetchedManifest> {
    const folder = layoutFolder(reference);
    const selector = selectorOf(reference);
    const entries = await readIndex(folder, reference);
    const wanted = isDigest(selector)
      ? (entry: LayoutEntry) => entry.descriptor.digest === selector
      : (entry: LayoutEntry) => tagOfEntry(entry) === selector;
    const entry = entries.find(wanted)?.descriptor;
    if (entry === undefined) throw artifactMissing(`${formatReference(reference)} does not exist`);
    const bytes = await readStoredFile(blobPath(folder, entry.digest), LONGEST_MANIFEST);
    if (bytes === undefined) throw damagedLayout(`the manifest of ${formatReference(reference)}`);
    verifyDigest(bytes, entry.digest, formatReference(reference));
    return { digest: entry.digest, mediaType: entry.mediaType, bytes, size: bytes.length };
  }

  async listTags(repository: Repository): Promise<string[]> {
    const entries = await readIndex(layoutFolder(repository), repository);
    const tags = entries.map(tagOfEntry).filter((tag) => tag !== undefined && TAG_GRAMMAR.test(tag));
    return [...new Set(tags as string[])].sort(compareText);
  }

  async fetchBlob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array> {
    const bytes = await readStoredFile(blobPath(layoutFolder(repository), descriptor.digest), LARGEST_FILE);
    if (bytes === undefined) {
      await readIndex(layoutFolder(repository), repository);
      const { message, hint = '' } = damagedLayout(blobName(repository, descriptor.digest));
      throw new RegistryError('ARTIFACT_NOT_FOUND', message, { hint });
    }
    verifyBlob(bytes, descriptor, repository);
    return bytes;
  }

  async listReferrers(repository: Repository, digest: string): Promise<Referrer[]> {
    return await listTaggedReferrers(this, repository, digest);
  }

  async hasBlob(repository: Repository, digest: string): Promise<boolean> {
    return pathExists(blobPath(layoutFolder(repository), digest));
  }

  async pushBlob(repository: Repository, bytes: Uint8Array, options: PushBlobOptions = {}): Promise<void> {
    const path = blobPath(layoutFolder(repository), sha256Digest(bytes));
    if (options.force === true || !(await pathExists(path))) await writeFileAtomically(path, bytes);
  }

  async pushManifest(repository: Repository, manifest: ManifestUpload): Promise<string> {
    const { bytes, mediaType, tagOrDigest } = manifest;
    const digest = digestOfUpload(manifest, repository);
    const folder = layoutFolder(repository);
    await writeFileAtomically(blobPath(folder, digest), bytes);
    const added = { mediaType, digest, size: bytes.length };
    const tag = isDigest(tagOrDigest) ? undefined : tagOrDigest;
    const update = async (): Promise<void> => {
      if (tag !== undefined && manifest.onlyNew === true) await expectFree({ ...repository, tag }, digest);
      await updateIndex(folder, added, tag);
    };
    await inOrder(folder, () => withLockFile(join(folder, 'index.json.lock'), this.#timing, update));
    return digest;
  }
}

async function expectFree(reference: Repository & { readonly tag: string }, digest: string): Promise<void> {
  const entries = (await readIndexIfExists(layoutFolder(reference))) ?? [];
  const there = entries.find((entry) => tagOfEntry(entry) === reference.tag)?.descriptor.digest;
  if (there === undefined || there === digest) return;
  throw new AppError('CONFLICT', `${formatReference(reference)} is there already: ${there}`);
}

async function readIndex(folder: string, repository: Repository): Promise<LayoutEntry[]> {
  const entries = await readIndexIfExists(folder);
  if (entries !== undefined) return entries;
  throw artifactMissing(`${formatReference(repository)} does not exist: there is no layout in ${folder}`);
}

async function readIndexIfExists(folder: string): Promise<LayoutEntry[] | undefined> {
  const path = join(folder, 'index.json');
  const bytes = await readStoredFile(path, LARGEST_FILE);
  if (bytes !== undefined) return parseLayoutIndex(new TextDecoder().decode(bytes), path);
  // Who has the marker had an index: nobody knows what was published there.
  if (await pathExists(join(folder, MARKER_FILE))) throw damagedLayout(path);
  return undefined;
}

/** Something has gone that must be there; unlike what never was, that does not prove absence. */
function damagedLayout(missing: string): AppError {
  return new AppError('FILE_SYSTEM', `the layout is damaged: ${missing} is missing`, {
    hint: 'Restore the folder, or delete it and publish again.',
  });
}

async function updateIndex(folder: string, added: Descriptor, tag: string | undefined): Promise<void> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const marker = join(folder, MARKER_FILE);
  const entries = addLayoutEntry((await readIndexIfExists(folder)) ?? [], added, tag);
  await writeFileAtomically(join(folder, 'index.json'), encode(formatLayoutIndex(entries)));
  // Last, so that a layout with the marker has an index.
  if (!(await pathExists(marker))) await writeFileAtomically(marker, encode(LAYOUT_MARKER));
}

/** Lets the updates of this process come one after the other, so that they do not compete for the lock. */
async function inOrder(folder: string, update: () => Promise<void>): Promise<void> {
  const key = resolve(folder);
  const before = INDEX_UPDATES.get(key) ?? Promise.resolve();
  const running = before.then(update, update);
  INDEX_UPDATES.set(key, running);
  try {
    await running;
  } finally {
    if (INDEX_UPDATES.get(key) === running) INDEX_UPDATES.delete(key);
  }
}

/** The grammar of repositories leaves no way out of the folder; it is checked again where a path is made of it. */
function layoutFolder(repository: Repository): string {
  if (repository.kind !== 'layout') throw new InternalError(`not in a layout: ${formatReference(repository)}`);
  const problem = repositoryProblem(repository.repository);
  if (problem !== undefined) throw new AppError('USAGE', `the repository "${repository.repository}" ${problem}`);
  return join(repository.directory, repository.repository);
}

function blobPath(folder: string, digest: string): string {
  if (!isDigest(digest)) throw new AppError('USAGE', `"${digest}" is not a digest`);
  const [algorithm = '', hex = ''] = digest.split(':');
  return join(folder, 'blobs', algorithm, hex);
}
