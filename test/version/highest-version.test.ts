import { describe, expect, it } from '@jest/globals';
import { highestVersion } from '../../src/version/index.ts';
import { range } from './read.ts';

describe('highestVersion', () => {
  it('orders by version, not by text, and skips what is no version', () => {
    expect(highestVersion(['1.9.0', 'latest', '1.10.0', 'sha-1234'])).toBe('1.10.0');
  });

  it('answers in the original spelling', () => {
    expect(highestVersion(['2023.12.31', 'v1', '2024.01.01'])).toBe('2024.01.01');
  });

  it('stays inside the range', () => {
    expect(highestVersion(['1.0.0', '1.4.0', '2.0.0'], range('^1'))).toBe('1.4.0');
  });

  it('takes a prerelease when there is no release', () => {
    expect(highestVersion(['2.0.0-rc.1', '1.0.0'])).toBe('1.0.0');
    expect(highestVersion(['2.0.0-rc.1', '2.0.0-rc.2'])).toBe('2.0.0-rc.2');
  });

  it('takes a prerelease when the range asks for it, and only then', () => {
    expect(highestVersion(['2.0.0-rc.1', '1.0.0'], range('>=1.0.0-0'))).toBe('2.0.0-rc.1');
    expect(highestVersion(['2.0.0-rc.1'], range('>=1'))).toBeUndefined();
  });

  it('picks the same spelling whatever the order of the list', () => {
    expect(highestVersion(['1', 'v1.0.0', '1.0.0', '1.0'])).toBe('1.0.0');
    expect(highestVersion(['1.0', '1.0.0', 'v1.0.0', '1'])).toBe('1.0.0');
  });

  it('is undefined for nothing', () => {
    expect(highestVersion(['latest'])).toBeUndefined();
  });
});
