import type { PackedBundle } from '../bundle/index.js';
import type { Descriptor } from './descriptor.js';
/** As what an artifact presents itself: itself, or an image, for registries that take nothing else. */
export type ArtifactStyle = 'artifact' | 'image';
export declare const ARTIFACT_STYLES: readonly ArtifactStyle[];
/** The configuration of an artifact. */
export interface ArtifactConfig {
    readonly bytes: Uint8Array;
    readonly descriptor: Descriptor;
}
/** Stands for "no configuration". @see OCI Image Specification 1.1, manifest.md, Guidance for an empty descriptor */
export declare const EMPTY_CONFIG: ArtifactConfig;
/**
 * The configuration of an image without a platform; upstream writes the same three labels.
 *
 * @see OCI Image Specification 1.1, config.md
 */
export declare function imageConfig(packed: PackedBundle, labels: {
    readonly name: string;
    readonly pactoVersion: string;
    readonly version: string;
}): ArtifactConfig;
