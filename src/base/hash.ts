import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of the UTF-8 form of a text, as 64 lower-case hexadecimal digits. */
export function sha256Hex(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An OCI digest, `sha256:` and 64 hexadecimal digits. @see OCI Image Specification 1.1, descriptor.md, Digests */
export function sha256Digest(content: Uint8Array): string {
  return `sha256:${sha256Hex(content)}`;
}
