/** One record of an extended header: its length, a space, `name=value`, a newline. @see POSIX.1-2017, pax Extended Header */
export function formatPaxRecord(name: string, value: string): Uint8Array {
  const rest = new TextEncoder().encode(` ${name}=${value}\n`);
  // The length counts its own digits.
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  const result = new Uint8Array(length);
  result.set(new TextEncoder().encode(String(length)));
  result.set(rest, length - rest.length);
  return result;
}

/** What an extended header changes about the entry after it. */
export interface PaxHeader {
  readonly path?: string;
  readonly size?: number;
}

/** Reads an extended header; a text says why it is refused. */
export function parsePaxHeader(bytes: Uint8Array): PaxHeader | string {
  const records = readRecords(bytes);
  if (typeof records === 'string') return records;
  for (const name of records.keys()) {
    if (name.startsWith('GNU.sparse.')) return 'it is a sparse file';
    if (name === 'linkpath') return 'it is a link';
    if (name === 'hdrcharset') return 'its extended header changes the character set';
  }
  const path = records.get('path');
  const size = records.get('size');
  if (size !== undefined && !/^\d{1,15}$/.test(size)) return 'the size in its extended header is not a number';
  return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size: Number(size) }) };
}

/** The values of `path` and `size` by name; other records by name only, since vendors put raw bytes into theirs. */
function readRecords(bytes: Uint8Array): Map<string, string> | string {
  const records = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const record = readRecord(bytes, at);
    if (record === undefined) return 'its extended header is damaged';
    if (records.has(record.name)) return 'its extended header has a record twice';
    records.set(record.name, record.value);
    at = record.end;
  }
  return records;
}

function readRecord(bytes: Uint8Array, start: number): { name: string; value: string; end: number } | undefined {
  const space = bytes.indexOf(0x20, start);
  const equals = bytes.indexOf(0x3d, start);
  if (space < 0 || space > start + 7 || equals < space) return undefined;
  const digits = String.fromCharCode(...bytes.subarray(start, space));
  const end = start + Number(digits);
  if (!/^[1-9]\d*$/.test(digits) || end > bytes.length || equals >= end - 1 || bytes[end - 1] !== 0x0a)
    return undefined;
  const name = decode(bytes.subarray(space + 1, equals));
  const value = name === 'path' || name === 'size' ? decode(bytes.subarray(equals + 1, end - 1)) : '';
  return name === undefined || value === undefined ? undefined : { name, value, end };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
