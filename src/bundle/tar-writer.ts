import { compareText } from '../base/index.ts';
import { formatPaxRecord } from './pax.ts';
import { BLOCK_BYTES, formatTarHeader, type TarEntryHeader } from './tar-header.ts';

const LONGEST_NAME_BYTES = 100;
const LONGEST_PREFIX_BYTES = 155;
const END_MARKER_BYTES = 2 * BLOCK_BYTES;

/**
 * Writes files and the folders around them as a tar archive whose bytes depend on nothing else: entries sorted by
 * path, files 0644, folders 0755, no owner, no times. Folders have entries because `oras pull` does not create the
 * folders that a file needs. Paths must be safe and free of collisions.
 */
export function writeTar(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = new Map<string, Uint8Array | undefined>();
  for (const [path, content] of files) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      entries.set(path.slice(0, slash + 1), undefined);
    }
    entries.set(path, content);
  }
  const sorted = [...entries].sort(([a], [b]) => compareText(a, b));
  return joinBlocks(sorted.flatMap(([path, content]) => entryParts(path, content)));
}

/** Number of entries that {@link writeTar} writes for these paths: files and folders. */
export function countTarEntries(paths: Iterable<string>): number {
  const entries = new Set<string>();
  for (const path of paths) {
    entries.add(path);
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      entries.add(path.slice(0, slash + 1));
    }
  }
  return entries.size;
}

function entryParts(path: string, content: Uint8Array | undefined): Uint8Array[] {
  const bytes = new TextEncoder().encode(path);
  const rest: Omit<TarEntryHeader, 'name' | 'prefix'> =
    content === undefined ? { mode: 0o755, size: 0, type: '5' } : { mode: 0o644, size: content.length, type: '0' };
  const body = content === undefined ? [] : [content];
  const split = splitName(bytes);
  if (split !== undefined) return [formatTarHeader({ ...split, ...rest }), ...body];

  const record = formatPaxRecord('path', path);
  return [
    formatTarHeader({ name: new TextEncoder().encode('pax'), mode: 0o644, size: record.length, type: 'x' }),
    record,
    formatTarHeader({ name: cutName(bytes), ...rest }),
    ...body,
  ];
}

/** The name in the two fields that ustar has for it, or `undefined` when it does not fit. */
function splitName(bytes: Uint8Array): { name: Uint8Array; prefix?: Uint8Array } | undefined {
  if (bytes.length <= LONGEST_NAME_BYTES) return { name: bytes };
  for (let index = bytes.length - LONGEST_NAME_BYTES - 1; index <= LONGEST_PREFIX_BYTES; index++) {
    if (bytes[index] === 0x2f && index < bytes.length - 1) {
      return { name: bytes.subarray(index + 1), prefix: bytes.subarray(0, index) };
    }
  }
  return undefined;
}

/** The first bytes of a long name, cut between characters, for readers that know no extended headers. */
function cutName(bytes: Uint8Array): Uint8Array {
  let end = LONGEST_NAME_BYTES;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}

/** Puts the parts behind each other, each padded to whole blocks, and the end marker behind them. */
function joinBlocks(parts: readonly Uint8Array[]): Uint8Array {
  const padded = (part: Uint8Array): number => Math.ceil(part.length / BLOCK_BYTES) * BLOCK_BYTES;
  const result = new Uint8Array(parts.reduce((sum, part) => sum + padded(part), END_MARKER_BYTES));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += padded(part);
  }
  return result;
}
