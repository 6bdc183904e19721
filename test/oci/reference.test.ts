import { describe, expect, it } from '@jest/globals';
import {
  checkReference,
  formatReference,
  parseReference,
  parseRegistryBase,
  repositoryOf,
  tagForVersion,
  versionForTag,
} from '../../src/oci/index.ts';
import { LONG_REFERENCES, REFUSED_REFERENCES, RESPELLED_REFERENCES, SAME_REFERENCES } from './reference-table.ts';

describe('reference', () => {
  it.each(SAME_REFERENCES)('%s is read and spelled the same', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
    expect(formatReference(parseReference(text))).toBe(text);
    expect(checkReference(text)).toBeUndefined();
  });

  it.each(RESPELLED_REFERENCES)('%s is spelled %s', (text, spelled) => {
    expect(formatReference(parseReference(text))).toBe(spelled);
  });

  it.each(REFUSED_REFERENCES)('%j is refused: %s', (text, problem) => {
    expect(checkReference(text)).toContain(problem);
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it.each(LONG_REFERENCES)('%s: %s', (_, isGood, text) => {
    expect(checkReference(text) === undefined).toBe(isGood);
  });

  it('never shows the password of an address', () => {
    expect(checkReference('oci://alice:wonderland@ghcr.io/acme/payments')).not.toContain('wonderland');
    expect(checkReference('https://alice:wonder@land@ghcr.io/acme')).not.toMatch(/wonder|land/);
  });

  it.each(['oci://h/acme?sig=wonderland', 'oci://h/acme/a?sig=Wonderland', 'oci://h/a:1?sig=wonder"land'])(
    'never shows what is asked of an address: %s',
    (text) => {
      expect(checkReference(text)).not.toMatch(/wonder/i);
    },
  );

  it.each(['\u061c', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2066', '\u2069', '\u0085'])(
    'shows %j as a replacement character',
    (character) => {
      const messageOf = (read: () => unknown): string => {
        try {
          return `no error for ${character}: ${read()}`;
        } catch (error) {
          return (error as Error).message;
        }
      };
      for (const message of [
        messageOf(() => parseReference(`oci://ghcr.io/acme/a${character}b`)),
        messageOf(() => parseRegistryBase(`oci://ghcr.io/acme/a${character}b`)),
        messageOf(() => repositoryOf(parseRegistryBase('oci://ghcr.io/acme'), `a${character}b`)),
      ]) {
        expect(message).not.toContain(character);
        expect(message).toContain('a\ufffdb');
      }
    },
  );

  it('never shows control characters', () => {
    expect(checkReference('oci://ghcr.io/a\u001b[31m\n::error::')).not.toMatch(/\p{Cc}/u);
  });
});

describe('registry base', () => {
  it.each([
    ['oci://ghcr.io/acme/contracts', 'payments', 'oci://ghcr.io/acme/contracts/payments'],
    ['oci://ghcr.io/acme/contracts/', 'payments', 'oci://ghcr.io/acme/contracts/payments'],
    ['oci://GHCR.io/acme', 'payments', 'oci://ghcr.io/acme/payments'],
    ['oci://localhost:5000', 'payments', 'oci://localhost:5000/payments'],
    ['oci-layout:registry', 'payments', 'oci-layout:registry/payments'],
    ['oci-layout:registry/', 'payments', 'oci-layout:registry/payments'],
    ['oci-layout:/var/registry', 'payments', 'oci-layout:/var/registry/payments'],
    ['oci-layout:/', 'payments', 'oci-layout:/payments'],
    ['oci-layout:../My Registry', 'payments', 'oci-layout:../My Registry/payments'],
  ])('%s with %s gives %s', (base, name, expected) => {
    expect(formatReference(repositoryOf(parseRegistryBase(base), name))).toBe(expected);
  });

  it.each([
    '',
    'ghcr.io/acme',
    'https://ghcr.io/acme',
    'oci://',
    'oci:///x',
    'oci://ghcr.io/Acme',
    'oci://ghcr.io/acme:1.0',
    'oci://ghcr.io//x',
    'oci://u:p@ghcr.io/acme',
    'oci-layout:',
    'oci-layout://x',
    'oci-layout:a\nb',
  ])('%j is refused', (text) => {
    expect(() => parseRegistryBase(text)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it.each(['', 'Payments', 'a/b', '../x', '..', 'a b', 'a:1', '-a', 'a--', '__proto__'])(
    'takes no service name %j',
    (name) => {
      for (const base of ['oci://ghcr.io/acme', 'oci-layout:registry']) {
        expect(() => repositoryOf(parseRegistryBase(base), name)).toThrow(expect.objectContaining({ code: 'USAGE' }));
      }
    },
  );
});

describe('tag of a version', () => {
  it.each([
    ['1.0.0', '1.0.0'],
    ['2024.01.01', '2024.01.01'],
    ['v1', 'v1'],
    ['1.0.0-rc.1+build.5', '1.0.0-rc.1_build.5'],
  ])('%s is %s and back', (version, tag) => {
    expect(tagForVersion(version)).toBe(tag);
    expect(versionForTag(tag)).toBe(version);
  });

  it.each(['', '-1', '1 0', '1_0', 'ü', '1/2', '1:2', '1'.repeat(129)])('cannot be made of %j', (version) => {
    expect(() => tagForVersion(version)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});
