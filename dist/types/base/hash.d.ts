/** SHA-256 of bytes or of the UTF-8 form of a text, as 64 lower-case hexadecimal digits. */
export declare function sha256Hex(content: Uint8Array | string): string;
/** An OCI digest, `sha256:` and 64 hexadecimal digits. @see OCI Image Specification 1.1, descriptor.md, Digests */
export declare function sha256Digest(content: Uint8Array): string;
