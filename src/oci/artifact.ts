import { AppError, type Files, type Finding, isJsonObject } from '../base/index.ts';
import { contentDigest, type PackedBundle, unpackBundle } from '../bundle/index.ts';
import { type Annotations, type Descriptor, readAnnotations } from './descriptor.ts';
import {
  ANNOTATIONS,
  type ArtifactManifest,
  type ArtifactMetadata,
  buildManifest,
  configOf,
  MANIFEST_TYPE,
  readManifest,
} from './manifest.ts';
import { type Reference, type Repository, repositoryOfReference } from './reference.ts';
import { RegistryError } from './registry-error.ts';
import type { ResolvedManifest, Store } from './store.ts';

/** An artifact in a store, its manifest read. */
export interface FetchedArtifact extends ResolvedManifest {
  /** Missing when the manifest was refused. */
  readonly manifest?: ArtifactManifest;
  /** What the artifact says about itself: its annotations; below them the labels of an image that is not ours. */
  readonly annotations: Annotations;
  readonly findings: readonly Finding[];
}

/** An artifact with the files of its bundle. */
export interface PulledArtifact extends FetchedArtifact {
  /** Missing when manifest or archive were refused. */
  readonly files?: Files;
  /** Computed from the files, whatever the annotation says. */
  readonly contentDigest?: string;
}

/** What {@link pushArtifact} stored. */
export interface PushedArtifact {
  readonly digest: string;
  /** Bytes of the manifest. */
  readonly size: number;
  readonly reference: Reference;
}

/** What registries say to a manifest when a blob that they claimed to have is missing after all. */
const MISSING_BLOB_CODES = new Set(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN']);

/**
 * Stores a bundle under a tag: the blobs, then the manifest with its whole bytes under the tag, never a tag for a
 * digest that is looked up again. Moves the tag if it exists, unless told to take new ones only.
 *
 * @throws AppError of the store; `CONFLICT` for a tag that is taken, where the store can tell
 */
export async function pushArtifact(
  store: Store,
  repository: Repository,
  tag: string,
  packed: PackedBundle,
  metadata: ArtifactMetadata,
  options: { readonly onlyNew?: boolean; readonly signal?: AbortSignal } = {},
): Promise<PushedArtifact> {
  const { signal, onlyNew = false } = options;
  const bytes = buildManifest(packed, metadata);
  const push = async (force: boolean): Promise<string> => {
    await store.pushBlob(repository, configOf(packed, metadata).bytes, { force, signal });
    await store.pushBlob(repository, packed.bytes, { force, signal });
    return store.pushManifest(repository, { tagOrDigest: tag, bytes, mediaType: MANIFEST_TYPE, onlyNew }, signal);
  };
  const digest = await push(false).catch((error: unknown) => {
    if (!isMissingBlob(error)) throw error;
    return push(true);
  });
  return { digest, size: bytes.length, reference: { ...repositoryOfReference(repository), tag, digest } };
}

/**
 * Reads what a reference stands for without its files: one or two requests. A manifest that is no bundle gives a
 * finding.
 *
 * @throws AppError of the store
 */
export async function fetchArtifact(
  store: Store,
  reference: Reference,
  signal?: AbortSignal,
): Promise<FetchedArtifact> {
  const { bytes, digest, mediaType, size } = await store.fetchManifest(reference, signal);
  const { manifest, findings } = readManifest(bytes, mediaType);
  if (manifest === undefined) return { digest, mediaType, size, annotations: {}, findings };
  const isOurs = Object.hasOwn(manifest.annotations, ANNOTATIONS.contentDigest);
  const labels = isOurs ? {} : await fetchLabels(store, reference, manifest.config, signal);
  return { digest, mediaType, size, manifest, annotations: { ...labels, ...manifest.annotations }, findings };
}

/**
 * Reads what a reference stands for with its files. Everything is checked against digests; what is wrong with the
 * manifest or the archive becomes findings.
 *
 * @throws AppError of the store, `DIGEST_MISMATCH` among them
 */
export async function pullArtifact(store: Store, reference: Reference, signal?: AbortSignal): Promise<PulledArtifact> {
  const artifact = await fetchArtifact(store, reference, signal);
  if (artifact.manifest === undefined) return artifact;
  const bytes = await store.fetchBlob(repositoryOfReference(reference), artifact.manifest.layer, signal);
  const { files, findings } = unpackBundle(bytes);
  if (files === undefined) return { ...artifact, findings };
  try {
    return { ...artifact, files, contentDigest: contentDigest(files) };
  } catch (error) {
    // Ignore rules beyond their limits: the archive is wrong, not the world.
    if (!(error instanceof AppError)) throw error;
    const fix = error.hint ?? 'Pack the bundle again.';
    return {
      ...artifact,
      findings: [{ rule: 'PARSE_ERROR', severity: 'error', path: '', message: `${error.message}.`, fix }],
    };
  }
}

/** Upstream writes name and version as labels of an image configuration; our annotations say as much. */
async function fetchLabels(
  store: Store,
  reference: Reference,
  config: Descriptor,
  signal: AbortSignal | undefined,
): Promise<Annotations> {
  if (!/\.image\.(?:config\.)?v1\+json$/.test(config.mediaType)) return {};
  const bytes = await store.fetchBlob(repositoryOfReference(reference), config, signal);
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const inner = isJsonObject(value) ? value.config : undefined;
    return isJsonObject(inner) ? readAnnotations(inner.Labels) : {};
  } catch {
    return {};
  }
}

function isMissingBlob(error: unknown): boolean {
  return error instanceof RegistryError && error.registryCodes.some((code) => MISSING_BLOB_CODES.has(code));
}
