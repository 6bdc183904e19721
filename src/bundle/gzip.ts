import { inflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** Magic, deflate, no flags, time 0, no extra flags, unknown operating system: the same on every machine. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
const TRAILER_BYTES = 8;

const FLAG_HEADER_CRC = 2;
const FLAG_EXTRA = 4;
const FLAG_NAME = 8;
const FLAG_COMMENT = 16;
const RESERVED_FLAGS = 0xe0;

/**
 * Compresses to gzip with the same bytes on every machine and Node version: the deflate is a pure JavaScript one with
 * every setting fixed, the header is ours.
 *
 * @see RFC 1952, section 2.3
 */
export function gzip(bytes: Uint8Array): Uint8Array {
  // Without `mem` fflate derives it from a logarithm of the size, which engines may round differently.
  const body = deflateSync(bytes, { level: 9, mem: 8 });
  const result = new Uint8Array(HEADER.length + body.length + TRAILER_BYTES);
  result.set(HEADER);
  result.set(body, HEADER.length);
  const trailer = new DataView(result.buffer, HEADER.length + body.length);
  trailer.setUint32(0, crc32(bytes), true);
  trailer.setUint32(4, bytes.length, true);
  return result;
}

/** What came out of a gzip file, or why it is refused, as a sentence. */
export type GunzipResult = { readonly bytes: Uint8Array } | { readonly problem: string };

/**
 * Reads a gzip file of exactly one member. Never throws.
 *
 * @param maxBytes where decompression stops
 * @see RFC 1952, section 2
 */
export function gunzip(bytes: Uint8Array, maxBytes: number): GunzipResult {
  const start = headerEnd(bytes);
  if (start === undefined) return { problem: 'The file is not gzip, or its header is damaged.' };
  let inflated: { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };
  try {
    // With `info` Node returns the consumed length too, which its type declarations do not tell.
    inflated = inflateRawSync(bytes.subarray(start), { maxOutputLength: maxBytes, info: true }) as never;
  } catch (cause) {
    return { problem: inflateProblem(cause, maxBytes) };
  }
  const end = start + inflated.engine.bytesWritten;
  if (bytes.length < end + TRAILER_BYTES) return { problem: 'The gzip data is cut off.' };
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + end, TRAILER_BYTES);
  const body = new Uint8Array(inflated.buffer.buffer, inflated.buffer.byteOffset, inflated.buffer.length);
  if (trailer.getUint32(0, true) !== crc32(body)) return { problem: 'The checksum of the gzip data is wrong.' };
  if (trailer.getUint32(4, true) !== body.length) return { problem: 'The length of the gzip data is wrong.' };
  if (bytes.length > end + TRAILER_BYTES) return { problem: 'There is more data after the end of the gzip data.' };
  return { bytes: body };
}

function inflateProblem(cause: unknown, maxBytes: number): string {
  // Not by class: the error of a built-in module may come from another realm.
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code === 'ERR_BUFFER_TOO_LARGE') return `The archive unpacks to more than the ${maxBytes} bytes allowed for it.`;
  if (code === 'Z_BUF_ERROR') return 'The gzip data is cut off.';
  return 'The gzip data is damaged.';
}

/** Index of the first compressed byte, or `undefined` when the header is wrong. */
function headerEnd(bytes: Uint8Array): number | undefined {
  if (bytes.length < HEADER.length || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return undefined;
  const flags = bytes[3] ?? 0;
  if (flags & RESERVED_FLAGS) return undefined;
  let at = HEADER.length;
  if (flags & FLAG_EXTRA) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  for (const flag of [FLAG_NAME, FLAG_COMMENT]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & FLAG_HEADER_CRC) at += 2;
  return at <= bytes.length ? at : undefined;
}
