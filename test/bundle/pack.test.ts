import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Files, sha256Hex, toBytes } from '../../src/base/index.ts';
import { contentDigest, PACK_LIMITS, packBundle, unpackBundle } from '../../src/bundle/index.ts';

const BUNDLE: Files = {
  'pacto.yaml': 'pactoVersion: "1.1"\nservice:\n  name: payments\n  version: 1.0.0\n',
  'interfaces/openapi.yaml': 'openapi: 3.1.0\n'.repeat(200),
  'schemas/größe.json': '{}',
  [`${'long/'.repeat(10)}${'name'.repeat(30)}.json`]: new Uint8Array([0, 255, 10]),
};

describe('content digest', () => {
  it('is the hash of paths, lengths and contents', () => {
    const encoded = 'a\x001\0xb/c\x002\0yz';
    expect(contentDigest({ 'b/c': 'yz', a: 'x' })).toBe(`sha256:${sha256Hex(encoded)}`);
  });

  it('does not depend on the order or on texts being bytes', () => {
    expect(contentDigest({ b: toBytes('ü'), a: '' })).toBe(contentDigest({ a: '', b: 'ü' }));
  });

  it.each<[string, Files, Files]>([
    ['contents', { a: 'x' }, { a: 'y' }],
    ['names', { a: 'x' }, { b: 'x' }],
    ['the border between names and contents', { ab: 'c' }, { a: 'bc' }],
    ['the border between files', { a: 'x', b: 'y' }, { a: 'xb\u00001\u0000y' }],
    ['an empty file', { a: 'x' }, { a: 'x', b: '' }],
    ['line ends', { a: 'x\n' }, { a: 'x\r\n' }],
  ])('depends on %s', (_, a, b) => {
    expect(contentDigest(a)).not.toBe(contentDigest(b));
  });

  it('does not depend on ignored files', () => {
    expect(contentDigest({ a: 'x', b: 'y', '.pactoignore': 'b', '.DS_Store': 'z' })).toBe(contentDigest({ a: 'x' }));
  });

  it('does not depend on the Unicode form of names', () => {
    expect(contentDigest({ 'caf\u00e9': '' })).toBe(contentDigest({ 'cafe\u0301': '' }));
  });
});

describe('packing', () => {
  it('gives these bytes on every machine and Node version', () => {
    const { bytes, ...digests } = packBundle(BUNDLE);
    // A new value here means that every published bundle gets a new digest: only with a new compressor version.
    expect(digests).toEqual({
      contentDigest: 'sha256:9f81c0af59a3a6ba88afd84c60748292985cea60cc7daa98234797c27ade355c',
      digest: 'sha256:712f54097553db9a09399391dd5f70f34c161b91a0f657cb37a2d48e4e9b63cc',
      size: 481,
      uncompressedDigest: 'sha256:772f310113c643b3c1b6714d6634b455f1472b72ef7f4de10b209b1b7dcb9037',
    });
    expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    expect(sha256Hex(bytes)).toBe(digests.digest.slice('sha256:'.length));
  });

  it('does not depend on the order of the files', () => {
    expect(packBundle(Object.fromEntries(Object.entries(BUNDLE).reverse()))).toEqual(packBundle(BUNDLE));
  });

  it('leaves out ignored files', () => {
    const { bytes } = packBundle({ ...BUNDLE, '.pactoignore': '*.md', 'README.md': 'x', '.git/config': 'y' });
    expect(unpackBundle(bytes).files).toEqual(unpackBundle(packBundle(BUNDLE).bytes).files);
  });

  it('writes names in one Unicode form', () => {
    expect(packBundle({ 'cafe\u0301': 'x' }).digest).toBe(packBundle({ 'caf\u00e9': 'x' }).digest);
  });

  it('is undone by unpacking', () => {
    const segment = fc.stringMatching(/^f[a-zäö0-9_-]{0,39}$/);
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.x`);
    const files = fc.dictionary(path, fc.uint8Array({ maxLength: 2000 }), { maxKeys: 12 });
    fc.assert(
      fc.property(files, (some) => {
        const normal = Object.fromEntries(
          Object.entries(some).map(([name, content]) => [name.normalize('NFC'), content]),
        );
        const packed = packBundle(normal);
        const unpacked = unpackBundle(packed.bytes);
        expect(unpacked).toEqual({ files: normal, findings: [] });
        expect(contentDigest(unpacked.files ?? {})).toBe(packed.contentDigest);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws on unpacking damaged bytes', () => {
    const { bytes } = packBundle(BUNDLE);
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(bytes.length), (changes, length) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        const { files, findings } = unpackBundle(copy.subarray(0, length || copy.length));
        expect(files === undefined).toBe(findings.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('packing refuses', () => {
  it.each([
    '../a',
    '/a',
    'a\\b',
    'C:/a',
    'a\nb',
    '',
    'a//b',
    'con',
    'a./b',
    `${'x/'.repeat(32)}y`,
    'x'.repeat(256),
    '\ud800',
  ])('the path %j', (path) => {
    expect(() => packBundle({ [path]: 'x' })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it.each<[string, Files]>([
    ['only in letter case', { a: '', A: '' }],
    ['only in Unicode composition', { 'caf\u00e9': '', 'cafe\u0301': '' }],
    ['as file and folder', { a: '', 'a/b': '' }],
  ])('paths that differ %s', (_, files) => {
    expect(() => packBundle(files)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  const filled = (size: number): Uint8Array => new Uint8Array(size).map((_, index) => (index * 2654435761) >>> 13);

  it('a file above 10 MiB and takes one of 10 MiB', () => {
    expect(() => packBundle({ a: filled(PACK_LIMITS.fileBytes + 1) })).toThrow(
      expect.objectContaining({ code: 'TOO_LARGE' }),
    );
    expect(unpackBundle(packBundle({ a: new Uint8Array(PACK_LIMITS.fileBytes) }).bytes).findings).toEqual([]);
  });

  it('more than 50 MiB in all', () => {
    const content = filled(PACK_LIMITS.fileBytes);
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, content]));
    expect(() => packBundle({ ...files, f: 'x' })).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });

  it('more than 10,000 files and folders', () => {
    const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`folder/${index}`, '']));
    expect(() => packBundle(files)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });

  it('what readers would take for a bomb', () => {
    const files = { a: new Uint8Array(PACK_LIMITS.fileBytes), b: new Uint8Array(PACK_LIMITS.fileBytes) };
    expect(() => packBundle(files)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});
