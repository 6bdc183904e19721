import { type Finding } from '../base/index.js';
import type { PackedBundle } from '../bundle/index.js';
import { type ArtifactConfig, type ArtifactStyle } from './artifact-config.js';
import { type Annotations, type Descriptor } from './descriptor.js';
export declare const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";
export declare const ARTIFACT_TYPE = "application/vnd.pacto.bundle.v1";
export declare const LAYER_TYPE = "application/vnd.pacto.bundle.layer.v1.tar+gzip";
/** Names of the annotations of an artifact. */
export declare const ANNOTATIONS: {
    readonly title: 'org.opencontainers.image.title';
    readonly imageVersion: 'org.opencontainers.image.version';
    readonly source: 'org.opencontainers.image.source';
    readonly revision: 'org.opencontainers.image.revision';
    readonly name: 'io.pacto.name';
    readonly version: 'io.pacto.version';
    readonly pactoVersion: 'io.pacto.pactoVersion';
    readonly contentDigest: 'io.pacto.content-digest';
};
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
export declare function configOf(packed: PackedBundle, metadata: ArtifactMetadata): ArtifactConfig;
/**
 * Writes the manifest of a bundle; the same bundle and metadata give the same bytes, and the styles differ in artifact
 * type and configuration only. The title of the layer is `.`:
 * `oras pull` unpacks into the folder that the title names and refuses entries outside it, and the contract is at the
 * root of the archive.
 *
 * @see OCI Image Specification 1.1, manifest.md
 */
export declare function buildManifest(packed: PackedBundle, metadata: ArtifactMetadata): Uint8Array;
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
export declare function readManifest(bytes: Uint8Array, mediaType: string): ReadManifest;
