import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { unpackBundle } from '../../src/bundle/index.ts';
import { END_MARKER, pax, paxRecord, tar, tarEntry, tarGz } from '../support/tar-builder.ts';
import { REFUSED_ENTRIES } from './tar-corpus.ts';

const GOOD = { name: 'pacto.yaml', content: 'a: 1\n' };
const LONG = `${'folder/'.repeat(20)}${'n'.repeat(105)}.json`;

const read = (bytes: Uint8Array): unknown => {
  const { files, findings } = unpackBundle(bytes);
  if (files === undefined) return findings.map(({ message }) => message);
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.from(content).toString()]));
};
const zip = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(bytes));

describe('unpacking accepts', () => {
  it('files and folders', () => {
    const folder = { name: 'interfaces/', type: '5', mode: 0o755 };
    expect(read(tarGz(GOOD, folder, { name: 'interfaces/openapi.yaml', content: 'x' }))).toEqual({
      'pacto.yaml': 'a: 1\n',
      'interfaces/openapi.yaml': 'x',
    });
  });

  it.each([
    [
      'what "tar czf - ." writes',
      [
        { name: './', type: '5', mode: 0o755, magic: 'ustar  \0' },
        { ...GOOD, name: './pacto.yaml', magic: 'ustar  \0' },
      ],
    ],
    ['an old tar without format', [{ ...GOOD, magic: '', type: '\0' }]],
    ['an old tar with a folder by its slash', [{ name: 'empty/', magic: '', type: '\0' }, GOOD]],
    ['a folder without a slash', [{ name: 'empty', type: '5' }, GOOD]],
    ['a folder twice', [{ name: 'a/', type: '5' }, { name: 'a/', type: '5' }, GOOD]],
    ['a folder with the setgid bit', [{ name: 'a/', type: '5', mode: 0o2755 }, GOOD]],
    ['an executable file', [{ ...GOOD, mode: 0o755 }]],
    ['an extended header with times', [pax({ mtime: '1.5', atime: '2', 'LIBARCHIVE.xattr': 'x' }), GOOD]],
    ['an extended header with the same size', [pax({ size: '5' }), GOOD]],
    ['the root folder in an extended header', [pax({ mtime: '1' }), { name: './', type: '5' }, GOOD]],
  ])('%s', (_, entries) => {
    expect(read(tarGz(...entries))).toEqual({ 'pacto.yaml': 'a: 1\n' });
  });

  it.each([
    ['an extended header', [pax({ path: LONG }), { name: LONG.slice(0, 100), content: 'x' }]],
    [
      "GNU tar's long name",
      [
        { name: '././@LongLink', type: 'L', content: `${LONG}\0`, magic: 'ustar  \0' },
        { name: LONG.slice(0, 100), content: 'x', magic: 'ustar  \0' },
      ],
    ],
    ['a name cut in the middle', [pax({ path: LONG }), { name: `folder/folder/${'n'.repeat(50)}.json`, content: 'x' }]],
  ])('a long name in %s', (_, entries) => {
    expect(read(tarGz(...entries))).toEqual({ [LONG]: 'x' });
  });

  it('a name in two parts', () => {
    expect(read(tarGz({ name: 'b.yaml', prefix: 'deep/er', content: 'x' }))).toEqual({ 'deep/er/b.yaml': 'x' });
  });

  it('names beyond ASCII, as they are and as Go spells them', () => {
    expect(read(tarGz({ name: 'schemas/größe.json', content: 'x' }))).toEqual({ 'schemas/größe.json': 'x' });
    expect(read(tarGz(pax({ path: 'größe.json' }), { name: 'gre.json', content: 'x' }))).toEqual({ 'größe.json': 'x' });
  });

  it('padding after the end marker', () => {
    expect(read(zip(Buffer.concat([tar(GOOD), Buffer.alloc(8192)])))).toEqual({ 'pacto.yaml': 'a: 1\n' });
  });

  it('hostile names that are only names', () => {
    const { files } = unpackBundle(tarGz({ name: '__proto__', content: 'x' }, { name: 'constructor', content: 'y' }));
    expect(Object.keys(files ?? {})).toEqual(['__proto__', 'constructor']);
  });

  it('every optional field of the gzip header', () => {
    const plain = zip(tar(GOOD));
    const header = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9]);
    const named = Buffer.concat([header, Buffer.from('name\0comment\0'), Buffer.from([0, 0]), plain.subarray(10)]);
    expect(read(named)).toEqual({ 'pacto.yaml': 'a: 1\n' });
  });
});

describe('unpacking refuses', () => {
  it.each(REFUSED_ENTRIES)('%s', (_, entries, problem) => {
    const { files, findings } = unpackBundle(tarGz(GOOD, ...entries));
    expect(files).toBeUndefined();
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'PARSE_ERROR',
        severity: 'error',
        path: '',
        message: expect.stringContaining(problem),
      }),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point.
    expect(findings[0]?.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });

  it('every bad entry by its name', () => {
    const { findings } = unpackBundle(
      tarGz(GOOD, { name: 'a', type: '2' }, { name: 'b', type: '1' }, { name: '../c' }),
    );
    expect(findings.map(({ file }) => file)).toEqual(['a', 'b', undefined]);
  });

  it('a link and what would be written through it', () => {
    const entries = [
      { name: 'out', type: '2', linkName: '/etc' },
      { name: 'out/passwd', content: 'x' },
    ];
    expect(read(tarGz(...entries))).toEqual(['The archive entry "out" is refused: it is a symbolic link.']);
  });

  const blocks = tarEntry(GOOD);
  it.each([
    ['no end marker', blocks, 'end marker is missing'],
    ['half an end marker', Buffer.concat([blocks, Buffer.alloc(512)]), 'end marker is damaged'],
    [
      'an entry after a single empty block',
      Buffer.concat([blocks, Buffer.alloc(512), tar({ name: 'b' })]),
      'end marker is damaged',
    ],
    ['an entry after the end marker', Buffer.concat([tar(GOOD), tar({ name: 'b' })]), 'after its end marker'],
    ['garbage after the end marker', Buffer.concat([tar(GOOD), Buffer.from('x')]), 'after its end marker'],
    ['a cut header', blocks.subarray(0, 300), 'cut off inside a header'],
    ['a cut content', blocks.subarray(0, 515), 'beyond the end'],
    ['nothing at all', Buffer.alloc(0), 'end marker is missing'],
    ['an extended header at the end', tar(GOOD, pax({ path: 'x' })), 'belongs to no entry'],
  ])('an archive with %s', (_, bytes, problem) => {
    expect(read(zip(bytes))).toEqual([expect.stringContaining(problem)]);
  });

  const good = tarGz(GOOD);
  const patched = (index: number, value: number): Uint8Array =>
    good.map((byte, at) => (at === (index + good.length) % good.length ? value : byte));
  it.each([
    ['nothing', new Uint8Array(), 'not gzip'],
    ['text', Buffer.from('pacto.yaml'), 'not gzip'],
    ['a plain tar', tar(GOOD), 'not gzip'],
    ['another method', patched(2, 7), 'not gzip'],
    ['reserved flags', patched(3, 0x80), 'not gzip'],
    ['a name without an end', Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 0, 65, 65]), 'not gzip'],
    ['two members', Buffer.concat([good, good]), 'after the end of the gzip data'],
    ['rubbish behind it', Buffer.concat([good, Buffer.from('x')]), 'after the end of the gzip data'],
    ['zeros behind it', Buffer.concat([good, Buffer.alloc(16)]), 'after the end of the gzip data'],
    ['a wrong checksum', patched(-8, (good.at(-8) ?? 0) ^ 1), 'checksum of the gzip data'],
    ['a wrong length', patched(-4, (good.at(-4) ?? 0) ^ 1), 'length of the gzip data'],
    ['no trailer', good.subarray(0, -8), 'cut off'],
    ['half a trailer', good.subarray(0, -3), 'cut off'],
    ['half its data', good.subarray(0, good.length / 2), 'cut off'],
    ['a bad block', patched(10, 0xff), 'damaged'],
  ])('gzip with %s', (_, bytes, problem) => {
    expect(read(bytes)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('unpacking stops', () => {
  const MIB = 1024 * 1024;
  const noise = (size: number): Buffer =>
    Buffer.from(
      Array.from({ length: size / 64 }, (_, index) => `${(index * 2654435761) % 4294967296}`.padEnd(64, '~')).join(''),
    );

  it('at a bomb, before it fills the memory', () => {
    const start = performance.now();
    expect(read(new Uint8Array(gzipSync(Buffer.alloc(200 * MIB))))).toEqual([
      expect.stringContaining('unpacks to more'),
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('at a ratio of 200 above 16 MiB', () => {
    const file = { name: 'a', content: Buffer.alloc(15 * MIB) };
    expect(read(tarGz(file))).toHaveProperty('a');
    expect(read(tarGz(file, { ...file, name: 'b' }))).toEqual([expect.stringContaining('unpacks to more')]);
  });

  it('at a file above 16 MiB', () => {
    expect(read(tarGz({ name: 'a', content: noise(17 * MIB) }))).toEqual([
      expect.stringContaining('larger than 16 MiB'),
    ]);
  });

  it('at more than 64 MiB in all', () => {
    const content = noise(13 * MIB);
    const entries = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, content }));
    expect(read(tarGz(...entries))).toEqual([
      'The archive entry "e" is refused: with it the files are larger than 64 MiB in all.',
    ]);
  });

  it('at more than 10,000 entries', () => {
    const block = tarEntry({ name: 'a/', type: '5' });
    const tarOf = (count: number) => Buffer.concat([...Array.from({ length: count }, () => block), END_MARKER]);
    expect(read(zip(tarOf(10_000)))).toEqual({});
    expect(read(zip(tarOf(10_001)))).toEqual([expect.stringContaining('more than 10000 entries')]);
  });

  it('after twenty findings', () => {
    expect(read(tarGz(...Array.from({ length: 100 }, (_, index) => ({ name: `l${index}`, type: '2' }))))).toHaveLength(
      20,
    );
  });

  it('at an extended header above 64 KiB', () => {
    const record = paxRecord('comment', 'x'.repeat(70_000));
    expect(read(tarGz({ name: 'p', type: 'x', content: record }, GOOD))).toEqual([
      expect.stringContaining('too large'),
    ]);
  });
});
