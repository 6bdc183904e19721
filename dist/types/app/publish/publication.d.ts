import { AppError } from '../../base/index.js';
import type { Contract } from '../../contract/index.js';
import { type ArtifactMetadata, type ArtifactStyle } from '../../oci/index.js';
import type { Need, Publication } from '../../publish/index.js';
import { type AppContext } from '../context.js';
import type { LoadedBundle } from '../loaded-bundle.js';
/** What the manifest says of where a bundle comes from. */
export interface PublicationOrigin {
    /** Address of the repository. */
    readonly sourceUrl?: string;
    /** Commit. */
    readonly revision?: string;
}
/**
 * A bundle of the workspace on its way to the place that its name and version say.
 *
 * @throws AppError `TOO_LARGE` and `USAGE` for files that cannot be packed, `CONFIGURATION` without a registry
 */
export declare function preparePublication(context: AppContext, bundle: LoadedBundle): Publication;
/** A bundle with all that publishing needs to know of it. @throws AppError as packing does, naming the bundle */
export declare function createPublication(context: AppContext, bundle: LoadedBundle, reference: string, tag: string): Publication;
/** What is wrong with a contract that refers to a place on this machine; `undefined` for one that does not. */
export declare function findLocal({ contract, source }: LoadedBundle): AppError | undefined;
/** Something that a contract refers to. */
export interface NamedNeed extends Need {
    /** The reference as written. */
    readonly ref: string;
    /** False for optional dependencies: without them the service still works. */
    readonly required: boolean;
}
/** Everything that a contract refers to. */
export declare function listNeeds(context: AppContext, contract: Contract): NamedNeed[];
/** What the manifest says about a contract. */
export declare function metadataOf({ service, dialect }: Contract, { sourceUrl, revision }: PublicationOrigin, style?: ArtifactStyle): ArtifactMetadata;
