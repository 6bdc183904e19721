import { gzipSync } from 'node:zlib';

/** One entry, with every field open to abuse. */
export interface TarEntrySpec {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Type byte; `0`, a regular file, when missing. */
  readonly type?: string;
  readonly mode?: number;
  readonly prefix?: string;
  readonly magic?: string;
  readonly linkName?: string;
  /** Text of the size field instead of the length of the content. */
  readonly size?: string | Uint8Array;
  /** Text of the checksum field instead of the sum. */
  readonly checksum?: string;
}

export const END_MARKER = Buffer.alloc(1024);

/** A tar archive of the entries, with an end marker. */
export function tar(...entries: readonly TarEntrySpec[]): Buffer {
  return Buffer.concat([...entries.map(tarEntry), END_MARKER]);
}

/** The same, compressed. */
export function tarGz(...entries: readonly TarEntrySpec[]): Uint8Array {
  return new Uint8Array(gzipSync(tar(...entries)));
}

export function tarEntry(spec: TarEntrySpec): Buffer {
  const content = Buffer.from(spec.content ?? '');
  const header = Buffer.alloc(512);
  header.set(Buffer.from(spec.name).subarray(0, 100), 0);
  header.write(octal(spec.mode ?? 0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.set(Buffer.from(spec.size ?? octal(content.length, 12)), 124);
  header.write(octal(0, 12), 136);
  header.write(spec.type ?? '0', 156);
  header.write(spec.linkName ?? '', 157);
  header.write(spec.magic ?? 'ustar\x0000', 257);
  header.write(spec.prefix ?? '', 345);
  header.write(' '.repeat(8), 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(spec.checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** An extended header for the entry after it. */
export function pax(records: { readonly [name: string]: string }, type = 'x'): TarEntrySpec {
  return {
    name: 'PaxHeaders/x',
    type,
    content: Object.entries(records)
      .map(([name, value]) => paxRecord(name, value))
      .join(''),
  };
}

export function paxRecord(name: string, value: string): string {
  const rest = Buffer.byteLength(` ${name}=${value}\n`);
  let length = rest + 1;
  while (String(length).length + rest !== length) length = String(length).length + rest;
  return `${length} ${name}=${value}\n`;
}

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\0`;
}
