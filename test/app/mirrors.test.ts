import { describe, expect, it } from '@jest/globals';
import { createMirrors, mirrorProblem } from '../../src/app/index.ts';

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
    ['hosts in any spelling', [['oci://GHCR.io/a', 'oci://x']], 'oci://ghcr.IO/a/B:1', 'oci://x/B:1'],
    ['no other port of a host', [['oci://a', 'oci://x']], 'oci://a:5000/b:1', 'oci://a:5000/b:1'],
    ['a tag and a digest along', [['oci://a/b', 'oci://x/c']], 'oci://a/b:1@sha256:0', 'oci://x/c:1@sha256:0'],
    ['folders from a place', [['oci://a', 'oci-layout:r']], 'oci://a/b:1', 'oci-layout:/srv/r/b:1'],
  ] as const)('take %s', (_, entries, reference, resolved) => {
    expect(resolve(entries, reference)).toBe(resolved);
  });
});

describe('what is no mirror', () => {
  it.each(['ghcr.io/acme', '/srv/registry', '', 'oci://', 'oci:///a', 'https://a', 'oci-layout:'])('is %j', (text) => {
    expect(mirrorProblem(text)).toContain('must begin with');
  });

  it.each(['oci://a', 'oci://a:5000/b', 'oci-layout:r', 'oci-layout:/srv/r', 'oci-layout:./r'])('is not %j', (text) => {
    expect(mirrorProblem(text)).toBeUndefined();
  });
});
