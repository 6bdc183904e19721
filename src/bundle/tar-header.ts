/** Tar files are made of blocks of this many bytes. */
export const BLOCK_BYTES = 512;

/** Fields of a header block: offset and length in bytes. @see POSIX.1-2017, pax, ustar Interchange Format */
const FIELDS = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
  deviceMajor: [329, 8],
  deviceMinor: [337, 8],
  prefix: [345, 155],
} as const;

type Field = keyof typeof FIELDS;

const POSIX_MAGIC = 'ustar\x0000';
const GNU_MAGIC = 'ustar  \0';

/** What a header to be written says. */
export interface TarEntryHeader {
  readonly name: Uint8Array;
  readonly prefix?: Uint8Array;
  readonly mode: number;
  readonly size: number;
  /** `0` file, `5` folder, `x` extended header. */
  readonly type: '0' | '5' | 'x';
}

/** Writes a ustar header; owner, group, time and devices are zero. */
export function formatTarHeader(header: TarEntryHeader): Uint8Array {
  const block = new Uint8Array(BLOCK_BYTES);
  block.set(header.name, FIELDS.name[0]);
  block.set(header.prefix ?? [], FIELDS.prefix[0]);
  writeOctal(block, 'mode', header.mode);
  writeOctal(block, 'size', header.size);
  for (const field of ['uid', 'gid', 'mtime', 'deviceMajor', 'deviceMinor'] as const) writeOctal(block, field, 0);
  writeText(block, 'type', header.type);
  writeText(block, 'magic', POSIX_MAGIC);
  // Six digits, NUL, space: the one field that is spelled differently.
  writeText(block, 'checksum', `${sumBlock(block).toString(8).padStart(6, '0')}\0 `);
  return block;
}

/** What a header says that was read. */
export interface ParsedTarHeader {
  /** Name with the prefix in front, as bytes: nobody says which encoding it has. */
  readonly name: Uint8Array;
  readonly mode: number;
  readonly size: number;
  readonly type: string;
}

/** Reads a header block; a text says why it is refused. */
export function parseTarHeader(block: Uint8Array): ParsedTarHeader | string {
  if (readOctal(block, 'checksum') !== sumBlock(block)) return 'the checksum of its header is wrong';
  const magic = String.fromCharCode(...fieldBytes(block, 'magic'));
  const isPosix = magic === POSIX_MAGIC;
  if (!isPosix && magic !== GNU_MAGIC && magic !== '\0'.repeat(8)) return 'its header is of an unknown tar format';
  const size = readOctal(block, 'size');
  if (size === undefined) return 'its size is not a plain octal number';
  const name = upToNul(fieldBytes(block, 'name'));
  const prefix = isPosix ? upToNul(fieldBytes(block, 'prefix')) : undefined;
  if (name === undefined || (isPosix && prefix === undefined)) return 'its name goes on after a NUL character';
  return {
    name: prefix?.length ? Uint8Array.of(...prefix, 0x2f, ...name) : name,
    mode: readOctal(block, 'mode') ?? 0,
    size,
    type: String.fromCharCode(block[FIELDS.type[0]] ?? 0),
  };
}

function fieldBytes(block: Uint8Array, field: Field): Uint8Array {
  const [offset, length] = FIELDS[field];
  return block.subarray(offset, offset + length);
}

/** Sum of all bytes, those of the checksum counted as spaces. */
function sumBlock(block: Uint8Array): number {
  const [offset, length] = FIELDS.checksum;
  let sum = 0x20 * length;
  for (const [index, byte] of block.entries()) {
    if (index < offset || index >= offset + length) sum += byte;
  }
  return sum;
}

/** Digits with spaces or NULs around; anything else, base-256 numbers too, is refused: no bundle needs them. */
function readOctal(block: Uint8Array, field: Field): number | undefined {
  const text = String.fromCharCode(...fieldBytes(block, field));
  const digits = /^ *([0-7]+)[ \0]*$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

function writeOctal(block: Uint8Array, field: Field, value: number): void {
  writeText(block, field, value.toString(8).padStart(FIELDS[field][1] - 1, '0'));
}

function writeText(block: Uint8Array, field: Field, text: string): void {
  block.set(new TextEncoder().encode(text), FIELDS[field][0]);
}

/** Bytes before the first NUL; `undefined` when other bytes follow it, which readers that cut there never show. */
function upToNul(bytes: Uint8Array): Uint8Array | undefined {
  const end = bytes.indexOf(0);
  if (end < 0) return bytes;
  return bytes.subarray(end).every((byte) => byte === 0) ? bytes.subarray(0, end) : undefined;
}
