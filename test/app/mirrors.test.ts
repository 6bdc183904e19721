import { describe, expect, it } from '@jest/globals';
import { createMirrors } from '../../src/app/index.ts';

const resolve = (entries: readonly (readonly [string, string])[], reference: string): string =>
  createMirrors(entries, (folder) => `/srv/${folder}`).resolve(reference);

describe('mirrors', () => {
  it.each([
    [
      'the longest prefix',
      [
        ['oci://a', 'oci://x'],
        ['oci://a/b', 'oci://y'],
      ],
      'oci://a/b/c:1',
      'oci://y/c:1',
    ],
    ['whole segments only', [['oci://a/b', 'oci://y']], 'oci://a/bc:1', 'oci://a/bc:1'],
    [
      'the last of one prefix',
      [
        ['oci://a', 'oci://x'],
        ['oci://a/', 'oci://z'],
      ],
      'oci://a/b',
      'oci://z/b',
    ],
    ['folders from a place', [['oci://a', 'oci-layout:r']], 'oci://a/b:1', 'oci-layout:/srv/r/b:1'],
  ] as const)('take %s', (_, entries, reference, resolved) => {
    expect(resolve(entries, reference)).toBe(resolved);
  });
});
