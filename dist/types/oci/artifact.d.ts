import { type Files, type Finding } from '../base/index.js';
import { type PackedBundle } from '../bundle/index.js';
import { type Annotations } from './descriptor.js';
import { type ArtifactManifest, type ArtifactMetadata } from './manifest.js';
import { type Reference, type Repository } from './reference.js';
import type { ResolvedManifest, Store } from './store.js';
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
/**
 * Stores a bundle under a tag: the blobs, then the manifest with its whole bytes under the tag, never a tag for a
 * digest that is looked up again. Moves the tag if it exists, unless told to take new ones only.
 *
 * @throws AppError of the store; `CONFLICT` for a tag that is taken, where the store can tell
 */
export declare function pushArtifact(store: Store, repository: Repository, tag: string, packed: PackedBundle, metadata: ArtifactMetadata, options?: {
    readonly onlyNew?: boolean;
    readonly signal?: AbortSignal;
}): Promise<PushedArtifact>;
/**
 * Reads what a reference stands for without its files: one or two requests. A manifest that is no bundle gives a
 * finding.
 *
 * @throws AppError of the store
 */
export declare function fetchArtifact(store: Store, reference: Reference, signal?: AbortSignal): Promise<FetchedArtifact>;
/**
 * Reads what a reference stands for with its files. Everything is checked against digests; what is wrong with the
 * manifest or the archive becomes findings.
 *
 * @throws AppError of the store, `DIGEST_MISMATCH` among them
 */
export declare function pullArtifact(store: Store, reference: Reference, signal?: AbortSignal): Promise<PulledArtifact>;
