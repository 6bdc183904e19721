import { type Files } from '../base/index.js';
/** A bundle as one archive, ready to be a layer. */
export interface PackedBundle {
    /** tar+gzip. */
    readonly bytes: Uint8Array;
    /** Digest of `bytes`. */
    readonly digest: string;
    /** Length of `bytes`. */
    readonly size: number;
    /** Identity of the bundle, whatever compressed it. */
    readonly contentDigest: string;
    /** Digest of the tar inside. */
    readonly uncompressedDigest: string;
}
/**
 * Packs the files that the ignore rules keep. The same files give the same bytes on any machine, in any order. Names
 * are written in Unicode NFC.
 *
 * @throws AppError `TOO_LARGE` for a file above 10 MiB, more than 50 MiB in all, or an archive that readers refuse as
 * a bomb; `USAGE` for a path that is not safe on every operating system, or two paths that some of them take for one.
 */
export declare function packBundle(files: Files): PackedBundle;
/** Why {@link packBundle} refuses files, as far as that shows without packing them; `undefined` when it does not. */
export declare function packProblem(files: Files): string | undefined;
