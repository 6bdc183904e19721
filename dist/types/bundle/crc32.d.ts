/** CRC-32 of bytes as an unsigned number. Node's own appeared only in 20.15. @see RFC 1952, section 8 */
export declare function crc32(bytes: Uint8Array): number;
