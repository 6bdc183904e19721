/** What packing refuses: bytes of one file, bytes of all files. Upstream's reader has the same limits. */
export declare const PACK_LIMITS: {
    readonly fileBytes: number;
    readonly totalBytes: number;
};
/**
 * Where reading stops: bytes of one file, bytes of all files, entries (folders count), bytes of one extended header.
 * `archiveBytes` leaves room for the headers and the padding of the largest number of entries.
 */
export declare const UNPACK_LIMITS: {
    readonly fileBytes: number;
    readonly totalBytes: number;
    readonly entries: 10000;
    readonly extendedHeaderBytes: number;
    readonly archiveBytes: number;
};
/** Archives above `freeBytes` may not be more than `ratio` times as large as their compressed form. */
export declare const RATIO_GUARD: {
    readonly freeBytes: number;
    readonly ratio: 200;
};
/** The largest uncompressed size that reading accepts for a compressed size, both in bytes. */
export declare function allowedArchiveBytes(compressedBytes: number): number;
/** Bytes as people read them: `10 MiB`, `12.5 MiB`, `812 bytes`. */
export declare function formatBytes(bytes: number): string;
