/**
 * Compresses to gzip with the same bytes on every machine and Node version: the deflate is a pure JavaScript one with
 * every setting fixed, the header is ours.
 *
 * @see RFC 1952, section 2.3
 */
export declare function gzip(bytes: Uint8Array): Uint8Array;
/** What came out of a gzip file, or why it is refused, as a sentence. */
export type GunzipResult = {
    readonly bytes: Uint8Array;
} | {
    readonly problem: string;
};
/**
 * Reads a gzip file of exactly one member. Never throws.
 *
 * @param maxBytes where decompression stops
 * @see RFC 1952, section 2
 */
export declare function gunzip(bytes: Uint8Array, maxBytes: number): GunzipResult;
