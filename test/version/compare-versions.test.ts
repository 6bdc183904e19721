import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare as npmCompare } from 'semver';
import { compareVersions } from '../../src/version/index.ts';
import { versions } from './arbitraries.ts';
import { version } from './read.ts';

const sign = (a: string, b: string): number => Math.sign(compareVersions(version(a), version(b)));

describe('compareVersions', () => {
  it('follows the example chain of the specification', () => {
    const chain = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'];
    const sorted = [...chain, '1.0.0-rc.1', '1.0.0'];
    expect(
      [...sorted]
        .reverse()
        .map(version)
        .sort(compareVersions)
        .map(({ text }) => text),
    ).toEqual(sorted);
  });

  it('takes spellings of one version as equal', () => {
    expect(sign('1', 'v1.0.0')).toBe(0);
    expect(sign('2024.01.01', '2024.1.1')).toBe(0);
  });

  it('orders equal precedence by build text', () => {
    expect(sign('1.0.0+a', '1.0.0+b')).toBe(-1);
    expect(sign('1.0.0', '1.0.0+b')).toBe(-1);
  });

  it('tells numbers beyond 2^53 apart', () => {
    expect(sign('9007199254740992', '9007199254740993')).toBe(-1);
    expect(sign('1.0.0-9007199254740992', '1.0.0-9007199254740993')).toBe(-1);
  });

  it('compares numeric identifiers beyond 2^64 as numbers, where Masterminds compares them as texts', () => {
    expect(sign('1.0.0-99999999999999999999', '1.0.0-100000000000000000000')).toBe(-1);
    expect(sign('1.0.0-99999999999999999999', '1.0.0-1a')).toBe(-1);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
        expect(compareVersions(a, b) === 0).toBe(a.normalized === b.normalized);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('agrees with npm semver where npm semver can read both', () => {
    const readable = versions.filter(({ normalized }) => !normalized.includes('18446744073709551615'));
    fc.assert(
      fc.property(readable, readable, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(npmCompare(a.normalized, b.normalized));
      }),
    );
  });
});
