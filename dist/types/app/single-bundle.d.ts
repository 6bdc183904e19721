import type { Overrides } from '../contract/index.js';
import { type Referrer } from '../oci/index.js';
import type { PublishReport } from '../report/index.js';
import type { AppContext } from './context.js';
import { type PublicationOrigin } from './publish/publication.js';
/**
 * Publishes one bundle. Without a tag the version of the contract is the tag; content that is there already is left
 * alone, other content under the tag is a conflict.
 *
 * @throws AppError as stores do, `USAGE` for local references; UnreadableBundle when the bundle is invalid
 */
export declare function pushBundle(context: AppContext, reference: string, folder: string, { overrides, ...origin }?: PublicationOrigin & {
    readonly overrides?: Overrides;
}): Promise<PublishReport>;
/** A bundle written to disk. */
export interface PulledBundle {
    readonly name: string;
    readonly version: string;
    /** As given, or the name of the service. */
    readonly directory: string;
    readonly digest: string;
    readonly contentDigest: string;
    /** Signatures, attestations and the like that the registry lists, when they were asked for. */
    readonly referrers?: readonly Referrer[];
}
/**
 * Writes a published bundle below a folder.
 *
 * @param listsReferrers also ask what refers to it; only with a network
 * @throws AppError as stores do; UnreadableBundle for a broken artifact
 */
export declare function pullBundle(context: AppContext, reference: string, output?: string, listsReferrers?: boolean): Promise<PulledBundle>;
/** A bundle packed into one file. */
export interface PackedFile {
    readonly name: string;
    readonly version: string;
    /** As given, or `NAME-VERSION.tar.gz`. */
    readonly file: string;
    readonly digest: string;
    readonly contentDigest: string;
}
/**
 * Packs a bundle folder. An archive that is written into it is not part of it, so that packing again gives the same.
 *
 * @throws AppError as the file system does; UnreadableBundle when the bundle is invalid
 */
export declare function packSource(context: AppContext, folder: string, output?: string, overrides?: Overrides): Promise<PackedFile>;
