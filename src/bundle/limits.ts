const MIB = 1024 * 1024;

/** What packing refuses: bytes of one file, bytes of all files. Upstream's reader has the same limits. */
export const PACK_LIMITS = { fileBytes: 10 * MIB, totalBytes: 50 * MIB } as const;

/**
 * Where reading stops: bytes of one file, bytes of all files, entries (folders count), bytes of one extended header.
 * `archiveBytes` leaves room for the headers and the padding of the largest number of entries.
 */
export const UNPACK_LIMITS = {
  fileBytes: 16 * MIB,
  totalBytes: 64 * MIB,
  entries: 10_000,
  extendedHeaderBytes: 64 * 1024,
  archiveBytes: 80 * MIB,
} as const;

/** Archives above `freeBytes` may not be more than `ratio` times as large as their compressed form. */
export const RATIO_GUARD = { freeBytes: 16 * MIB, ratio: 200 } as const;

/** The largest uncompressed size that reading accepts for a compressed size, both in bytes. */
export function allowedArchiveBytes(compressedBytes: number): number {
  return Math.min(UNPACK_LIMITS.archiveBytes, Math.max(RATIO_GUARD.freeBytes, compressedBytes * RATIO_GUARD.ratio));
}

/** Bytes as people read them: `10 MiB`, `12.5 MiB`, `812 bytes`. */
export function formatBytes(bytes: number): string {
  if (bytes < MIB) return `${bytes} bytes`;
  return `${Math.round((bytes / MIB) * 10) / 10} MiB`;
}
