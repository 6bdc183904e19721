import { sha256Digest } from '../base/index.ts';
import type { PackedBundle } from '../bundle/index.ts';
import type { Descriptor } from './descriptor.ts';

/** As what an artifact presents itself: itself, or an image, for registries that take nothing else. */
export type ArtifactStyle = 'artifact' | 'image';

export const ARTIFACT_STYLES: readonly ArtifactStyle[] = ['artifact', 'image'];

/** The configuration of an artifact. */
export interface ArtifactConfig {
  readonly bytes: Uint8Array;
  readonly descriptor: Descriptor;
}

const IMAGE_CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
const EMPTY_BYTES = new TextEncoder().encode('{}');

/** Stands for "no configuration". @see OCI Image Specification 1.1, manifest.md, Guidance for an empty descriptor */
export const EMPTY_CONFIG: ArtifactConfig = {
  bytes: EMPTY_BYTES,
  descriptor: {
    mediaType: 'application/vnd.oci.empty.v1+json',
    digest: sha256Digest(EMPTY_BYTES),
    size: EMPTY_BYTES.length,
    data: 'e30=',
  },
};

/**
 * The configuration of an image without a platform; upstream writes the same three labels.
 *
 * @see OCI Image Specification 1.1, config.md
 */
export function imageConfig(
  packed: PackedBundle,
  labels: { readonly name: string; readonly pactoVersion: string; readonly version: string },
): ArtifactConfig {
  const config = {
    architecture: '',
    config: {
      Labels: {
        'io.pacto.name': labels.name,
        'io.pacto.pactoVersion': labels.pactoVersion,
        'io.pacto.version': labels.version,
      },
    },
    os: '',
    rootfs: { diff_ids: [packed.uncompressedDigest], type: 'layers' },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(config));
  return { bytes, descriptor: { mediaType: IMAGE_CONFIG_TYPE, digest: sha256Digest(bytes), size: bytes.length } };
}
