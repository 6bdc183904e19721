import { describe, expect, it } from '@jest/globals';
import { parseVersion } from '../../src/version/index.ts';
import { version } from './read.ts';

describe('parseVersion', () => {
  it('fills missing parts with zero and keeps the spelling', () => {
    expect(version('v1.2')).toMatchObject({ text: 'v1.2', major: 1n, minor: 2n, patch: 0n, normalized: '1.2.0' });
  });

  it('reads a calendar version with leading zeros', () => {
    expect(version('2024.01.01')).toMatchObject({ text: '2024.01.01', normalized: '2024.1.1' });
  });

  it('splits the prerelease and keeps the build metadata out of the normalised spelling', () => {
    expect(version('1.2.3-rc.10+sha.7')).toMatchObject({
      prerelease: ['rc', 10],
      build: 'sha.7',
      normalized: '1.2.3-rc.10',
    });
  });

  it('keeps every digit of numbers beyond 2^53', () => {
    expect(version('9007199254740993').major).toBe(9007199254740993n);
    expect(version('1.0.0-9007199254740993').prerelease).toEqual(['9007199254740993']);
  });

  it.each(['', ' 1', '1.2.3.4', '1.2.3-', '1.2.3-01', 'V1', 'latest', '18446744073709551616'])('refuses %j', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});
