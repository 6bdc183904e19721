import { type Finding, isJsonObject, type JsonObject } from '../base/index.ts';
import type { PackedBundle } from '../bundle/index.ts';
import { type ArtifactConfig, type ArtifactStyle, EMPTY_CONFIG, imageConfig } from './artifact-config.ts';
import { type Annotations, type Descriptor, readAnnotations, readDescriptor } from './descriptor.ts';
import { LONGEST_MANIFEST } from './store.ts';
import { parseStrictJson } from './strict-json.ts';

export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
export const ARTIFACT_TYPE = 'application/vnd.pacto.bundle.v1';
export const LAYER_TYPE = 'application/vnd.pacto.bundle.layer.v1.tar+gzip';
const DOCKER_MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json';

/** Names of the annotations of an artifact. */
export const ANNOTATIONS = {
  title: 'org.opencontainers.image.title',
  imageVersion: 'org.opencontainers.image.version',
  source: 'org.opencontainers.image.source',
  revision: 'org.opencontainers.image.revision',
  name: 'io.pacto.name',
  version: 'io.pacto.version',
  pactoVersion: 'io.pacto.pactoVersion',
  contentDigest: 'io.pacto.content-digest',
} as const;

/** Packed bundles are far smaller; a larger layer is not worth a download. */
const LARGEST_LAYER = 80 * 1024 * 1024;
const LARGEST_CONFIG = 1024 * 1024;

/** What an artifact says about its bundle. */
export interface ArtifactMetadata {
  readonly name: string;
  readonly version: string;
  /** The version of the contract dialect. */
  readonly pactoVersion: string;
  /** Address of the repository that the bundle comes from; GHCR gives that repository's workflows access by it. */
  readonly source?: string;
  /** The commit. */
  readonly revision?: string;
  /** Default `artifact`. */
  readonly style?: ArtifactStyle;
}

/** The configuration that the manifest of a bundle names. */
export function configOf(packed: PackedBundle, metadata: ArtifactMetadata): ArtifactConfig {
  return metadata.style === 'image' ? imageConfig(packed, metadata) : EMPTY_CONFIG;
}

/**
 * Writes the manifest of a bundle; the same bundle and metadata give the same bytes, and the styles differ in artifact
 * type and configuration only. The title of the layer is `.`:
 * `oras pull` unpacks into the folder that the title names and refuses entries outside it, and the contract is at the
 * root of the archive.
 *
 * @see OCI Image Specification 1.1, manifest.md
 */
export function buildManifest(packed: PackedBundle, metadata: ArtifactMetadata): Uint8Array {
  const { name, version, pactoVersion, source, revision, style } = metadata;
  const layer: Descriptor = {
    mediaType: LAYER_TYPE,
    digest: packed.digest,
    size: packed.size,
    annotations: {
      'io.deis.oras.content.digest': packed.uncompressedDigest,
      'io.deis.oras.content.unpack': 'true',
      [ANNOTATIONS.title]: '.',
    },
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    ...(style === 'image' ? {} : { artifactType: ARTIFACT_TYPE }),
    config: configOf(packed, metadata).descriptor,
    layers: [layer],
    annotations: {
      [ANNOTATIONS.contentDigest]: packed.contentDigest,
      [ANNOTATIONS.name]: name,
      [ANNOTATIONS.pactoVersion]: pactoVersion,
      [ANNOTATIONS.version]: version,
      ...(revision === undefined ? {} : { [ANNOTATIONS.revision]: revision }),
      ...(source === undefined ? {} : { [ANNOTATIONS.source]: source }),
      [ANNOTATIONS.title]: name,
      [ANNOTATIONS.imageVersion]: version,
    },
  };
  return new TextEncoder().encode(JSON.stringify(manifest));
}

/** A manifest with one archive in it. */
export interface ArtifactManifest {
  readonly artifactType: string | undefined;
  readonly config: Descriptor;
  readonly layer: Descriptor;
  readonly annotations: Annotations;
}

/** The manifest, or one finding that says why it is refused. */
export interface ReadManifest {
  readonly manifest?: ArtifactManifest;
  readonly findings: readonly Finding[];
}

/**
 * Reads the manifest of a bundle: ours, upstream's (a plain image), or any image or artifact with a single tar+gzip
 * layer. Never throws.
 *
 * @param mediaType what the store calls it; empty when it says nothing
 */
export function readManifest(bytes: Uint8Array, mediaType: string): ReadManifest {
  if (bytes.length > LONGEST_MANIFEST) return refuse('is larger than 4 MiB');
  const parsed = parseStrictJson(bytes);
  if ('problem' in parsed) return refuse(parsed.problem);
  if (!isJsonObject(parsed.value)) return refuse('is not a map');
  const problem = typeProblem(parsed.value, mediaType);
  if (problem !== undefined) return refuse(problem);
  const manifest = readParts(parsed.value);
  return typeof manifest === 'string' ? refuse(manifest) : { manifest, findings: [] };
}

function typeProblem(manifest: JsonObject, mediaType: string): string | undefined {
  if (Object.hasOwn(manifest, 'manifests')) return 'is an index of several manifests, not one artifact';
  if (manifest.schemaVersion !== 2) return 'has no schemaVersion 2';
  const own = manifest.mediaType ?? mediaType;
  if (mediaType !== '' && own !== mediaType) return 'says another media type than the registry';
  if (own !== '' && own !== MANIFEST_TYPE && own !== DOCKER_MANIFEST_TYPE) return 'is not an image manifest';
  return undefined;
}

function readParts(source: JsonObject): ArtifactManifest | string {
  const config = readDescriptor(source.config);
  if (typeof config === 'string') return `is wrong: the config ${config}`;
  if (config.size > LARGEST_CONFIG) return 'is wrong: the config is too large';
  const layers: unknown[] = Array.isArray(source.layers) ? source.layers : [];
  if (layers.length !== 1) return `has ${layers.length} layers, a bundle has one`;
  const layer = readDescriptor(layers[0]);
  if (typeof layer === 'string') return `is wrong: the layer ${layer}`;
  if (layer.size > LARGEST_LAYER) return 'is wrong: the layer is too large';
  const artifactType =
    typeof source.artifactType === 'string' && source.artifactType !== '' ? source.artifactType : undefined;
  if (!/[.+]tar(?:\+|\.)gzip$/.test(layer.mediaType)) return 'has a layer that is not a tar+gzip archive';
  if (artifactType !== undefined && artifactType !== ARTIFACT_TYPE && layer.mediaType !== LAYER_TYPE) {
    return 'is an artifact of another type';
  }
  return { artifactType, config, layer, annotations: readAnnotations(source.annotations) };
}

function refuse(problem: string): ReadManifest {
  const message = `The manifest of the artifact ${problem}.`;
  const fix = 'Check that the reference names a bundle, and publish it again if it does.';
  return { findings: [{ rule: 'PARSE_ERROR', severity: 'error', path: '', message, fix }] };
}
